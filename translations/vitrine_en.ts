<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
