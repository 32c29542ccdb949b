<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Enos</name>
    <message numerus="yes">
        <source>this computer&apos;s clock is %n second(s) off</source>
        <translation>
            <numerusform>this computer&apos;s clock is %n second off</numerusform>
            <numerusform>this computer&apos;s clock is %n seconds off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::AskAllPage</name>
    <message numerus="yes">
        <source>%1 of %n profile(s) have it</source>
        <translation>
            <numerusform>%1 of %n profile has it</numerusform>
            <numerusform>%1 of %n profiles have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still asking</source>
        <translation>
            <numerusform>%n still asking</numerusform>
            <numerusform>%n still asking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown for %n</source>
        <translation>
            <numerusform>unknown for %n</numerusform>
            <numerusform>unknown for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from this computer</source>
        <translation>
            <numerusform>%n answer from this computer</numerusform>
            <numerusform>%n answers from this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkPage</name>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkStart</name>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkView</name>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::CommandLine</name>
    <message numerus="yes">
        <source>%n profile(s) written, without secrets.</source>
        <translation>
            <numerusform>%n profile written, without secrets.</numerusform>
            <numerusform>%n profiles written, without secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>%n entry could not be read.</numerusform>
            <numerusform>%n entries could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::ConnectionTest</name>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) ahead.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second ahead.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) behind.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second behind.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::DetailBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Display</name>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more prices</source>
        <translation>
            <numerusform>%1 more price</numerusform>
            <numerusform>%1 more prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <translation>
            <numerusform>Export %n result</numerusform>
            <numerusform>Export %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1, about %n second left</numerusform>
            <numerusform>%1, about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::FormDelegate</name>
    <message numerus="yes">
        <source>%n more language(s)</source>
        <translation>
            <numerusform>%n more language</numerusform>
            <numerusform>%n more languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all, %1 more character(s)</source>
        <translation>
            <numerusform>Show all, %1 more character</numerusform>
            <numerusform>Show all, %1 more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::FormModel</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::FormView</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::HeaderCard</name>
    <message numerus="yes">
        <source>%n undocumented field(s)</source>
        <translation>
            <numerusform>%n undocumented field</numerusform>
            <numerusform>%n undocumented fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::IdTable</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::LookupCommand</name>
    <message numerus="yes">
        <source>%n failed: the same command with --resume asks again.</source>
        <translation>
            <numerusform>%n failed: the same command with --resume asks again.</numerusform>
            <numerusform>%n failed: the same command with --resume asks again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::LookupJob</name>
    <message numerus="yes">
        <source>Asking again in %n second(s) …</source>
        <translation>
            <numerusform>Asking again in %n second …</numerusform>
            <numerusform>Asking again in %n seconds …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s): %1 …</source>
        <translation>
            <numerusform>Asking again in %n second: %1 …</numerusform>
            <numerusform>Asking again in %n seconds: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing within %n second(s)</source>
        <translation>
            <numerusform>nothing within %n second</numerusform>
            <numerusform>nothing within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow; the vendor&apos;s time was used.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute slow; the vendor&apos;s time was used.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes slow; the vendor&apos;s time was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast; the vendor&apos;s time was used.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute fast; the vendor&apos;s time was used.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes fast; the vendor&apos;s time was used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Menus</name>
    <message numerus="yes">
        <source>Keep for %n day(s)</source>
        <translation>
            <numerusform>Keep for %n day</numerusform>
            <numerusform>Keep for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::NetworkJob</name>
    <message numerus="yes">
        <source>no connection within %n second(s)</source>
        <translation>
            <numerusform>no connection within %n second</numerusform>
            <numerusform>no connection within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no whole answer within %n second(s)</source>
        <translation>
            <numerusform>no whole answer within %n second</numerusform>
            <numerusform>no whole answer within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n time(s) in a row</source>
        <translation>
            <numerusform>more than %n time in a row</numerusform>
            <numerusform>more than %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer began within %n second(s)</source>
        <translation>
            <numerusform>no answer began within %n second</numerusform>
            <numerusform>no answer began within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer did not go on for %n second(s)</source>
        <translation>
            <numerusform>the answer did not go on for %n second</numerusform>
            <numerusform>the answer did not go on for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileStore</name>
    <message numerus="yes">
        <source>%n entries of profiles.json could not be read. They are kept in the file.</source>
        <translation>
            <numerusform>%n entry of profiles.json could not be read. It is kept in the file.</numerusform>
            <numerusform>%n entries of profiles.json could not be read. They are kept in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::RawView</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Remembering</name>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n change since %1</numerusform>
            <numerusform>%n changes since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Sharing</name>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>%n entry could not be read.</numerusform>
            <numerusform>%n entries could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written, without secrets: %1</source>
        <translation>
            <numerusform>%n profile written, without secrets: %1</numerusform>
            <numerusform>%n profiles written, without secrets: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::SideBarModel</name>
    <message numerus="yes">
        <source>Folder %1, open, %n profile(s)</source>
        <translation>
            <numerusform>Folder %1, open, %n profile</numerusform>
            <numerusform>Folder %1, open, %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, closed, %n profile(s)</source>
        <translation>
            <numerusform>Folder %1, closed, %n profile</numerusform>
            <numerusform>Folder %1, closed, %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::StatusLine</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) not asked</source>
        <translation>
            <numerusform>%n profile not asked</numerusform>
            <numerusform>%n profiles not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::TextPage</name>
    <message numerus="yes">
        <source>%1 character(s)</source>
        <translation>
            <numerusform>%1 character</numerusform>
            <numerusform>%1 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::ToolRow</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them empty</source>
        <translation>
            <numerusform>%n of them empty</numerusform>
            <numerusform>%n of them empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty hidden</source>
        <translation>
            <numerusform>%n empty hidden</numerusform>
            <numerusform>%n empty hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %n that rights hide</source>
        <translation>
            <numerusform>hide %n that rights hide</numerusform>
            <numerusform>hide %n that rights hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %n that rights hide</source>
        <translation>
            <numerusform>show %n that rights hide</numerusform>
            <numerusform>show %n that rights hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Vendor</name>
    <message numerus="yes">
        <source>the id has more than %n characters</source>
        <translation>
            <numerusform>the id has more than %n character</numerusform>
            <numerusform>the id has more than %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
