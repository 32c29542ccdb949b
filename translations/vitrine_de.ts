<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Rayteams</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the product or service is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s own id. The vendor&apos;s page calls it the id of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The product or service in more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a buyer agrees to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with further information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the product was made. Sent as Unix milliseconds, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the product or service costs, in major units of the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs before any discount, in major units of the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit the prices are stated in: an ISO 4217 code, or the currency&apos;s own sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is taken off: a rate with a percent sign, or a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country the product is sold in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages an order of this product passes through, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an order in this stage is new, in progress or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stage is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the vendor calls the exchange a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not say whether this is a rate or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no country code of the vendor&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not state the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>the server does not know this address; check the profile&apos;s region and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer holds no product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the vendor&apos;s OAuth server. It lives for an hour or a day, by region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word before the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty unless your region asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as x-rayteams-client-id where it is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in the header Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in the header token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rayteams link holds /product/ and an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a Rayteams product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rayteams ids look like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rayteams id holds no blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rayteams does not say what its ids look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vitrine::Json</name>
    <message>
        <source>line %1, column %2, byte %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no memory to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown escape in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vitrine::Reader</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises yes or no here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises a time here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises a text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names “%1” more than once; the last one stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation does not explain this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises one value here; everything that was sent is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vitrine::Section</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the vendor&apos;s documentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vitrine::Vendor</name>
    <message>
        <source>this vendor&apos;s address is not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this vendor gives no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must look like https://host/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must not hold a user name or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must end before ? and #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would ask for another address, not for a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the id has more than %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the id holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
