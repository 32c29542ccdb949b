<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dodo</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In the vendor&apos;s dashboard under Developer, API keys. A read-only key is enough. Test and live have keys of their own.</source>
        <translation>Im Dashboard des Anbieters unter „Developer“, „API keys“. Ein Schlüssel mit Leserecht genügt. Test und Live haben jeweils eigene Schlüssel.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>a link to a Dodo Payments product</source>
        <translation>ein Link zu einem Produkt von Dodo Payments</translation>
    </message>
    <message>
        <source>a Dodo Payments link holds an id that begins with pdt_</source>
        <translation>ein Link von Dodo Payments enthält eine ID, die mit pdt_ beginnt</translation>
    </message>
    <message>
        <source>Dodo Payments ids begin with pdt_</source>
        <translation>IDs von Dodo Payments beginnen mit pdt_</translation>
    </message>
    <message>
        <source>this is a link, and not one to a Dodo Payments product</source>
        <translation>dies ist ein Link, aber keiner zu einem Produkt von Dodo Payments</translation>
    </message>
    <message>
        <source>a Dodo Payments id holds no blank</source>
        <translation>eine ID von Dodo Payments enthält kein Leerzeichen</translation>
    </message>
    <message>
        <source>this is the id of a business, not of a product</source>
        <translation>dies ist die ID eines Unternehmens, nicht die eines Produkts</translation>
    </message>
    <message>
        <source>this is the id of a brand, not of a product</source>
        <translation>dies ist die ID einer Marke, nicht die eines Produkts</translation>
    </message>
    <message>
        <source>Dodo Payments ids mostly begin with pdt_</source>
        <translation>IDs von Dodo Payments beginnen meist mit pdt_</translation>
    </message>
    <message>
        <source>the API key is missing</source>
        <translation>der API-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the answer holds no product</source>
        <translation>die Antwort enthält kein Produkt</translation>
    </message>
    <message>
        <source>the product was deleted</source>
        <translation>das Produkt wurde gelöscht</translation>
    </message>
    <message>
        <source>The amount stands as it was sent: Dodo Payments promises a whole number of the currency&apos;s smallest unit here.</source>
        <translation>Der Betrag steht da, wie er gesendet wurde: Dodo Payments sagt hier eine ganze Zahl in der kleinsten Einheit der Währung zu.</translation>
    </message>
    <message>
        <source>The amount stands as it was sent, in the smallest unit of a currency the answer does not state.</source>
        <translation>Der Betrag steht da, wie er gesendet wurde: in der kleinsten Einheit einer Währung, die in der Antwort nicht steht.</translation>
    </message>
    <message>
        <source>The amount stands as it was sent: how many smallest units make one %1 is not known.</source>
        <translation>Der Betrag steht da, wie er gesendet wurde: Wie viele kleinste Einheiten %1 hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Dodo Payments contradicts itself about the decimals of %1. Shown with three, as ISO 4217 has it; %2 was sent.</source>
        <translation>Dodo Payments widerspricht sich bei den Nachkommastellen von %1. Gezeigt werden drei, wie in ISO 4217; gesendet wurde %2.</translation>
    </message>
    <message>
        <source>Dodo Payments counts %1 without decimals, unlike ISO 4217; %2 was sent.</source>
        <translation>Dodo Payments rechnet %1 ohne Nachkommastellen, anders als ISO 4217; gesendet wurde %2.</translation>
    </message>
    <message>
        <source>Count and unit do not make a period, so both stand as they were sent.</source>
        <translation>Anzahl und Einheit ergeben keinen Zeitraum, daher stehen beide da, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises something else here; it stands as it was sent.</source>
        <translation>Die Dokumentation des Anbieters sagt hier etwas anderes zu; der Wert steht da, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>The vendor does not document this kind of price. Everything stands as it was sent; no amount is converted.</source>
        <translation>Diese Art von Preis dokumentiert der Anbieter nicht. Alles steht da, wie es gesendet wurde; kein Betrag ist umgerechnet.</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Zähler %1</translation>
    </message>
    <message>
        <source>The buyer chooses the amount; this is the least.</source>
        <translation>Den Betrag wählt der Käufer; dies ist der kleinste.</translation>
    </message>
    <message>
        <source>Without effect: the buyer does not choose the amount.</source>
        <translation>Ohne Wirkung: Der Käufer kann den Betrag nicht wählen.</translation>
    </message>
    <message>
        <source>There is no trial.</source>
        <translation>Es gibt keine Testphase.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Entitlement %1</source>
        <translation>Berechtigung %1</translation>
    </message>
    <message>
        <source>Credits %1</source>
        <translation>Credits %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>What the business itself keeps with the product.</source>
        <translation>Was das Unternehmen selbst beim Produkt hinterlegt.</translation>
    </message>
    <message>
        <source>Add-on %1</source>
        <translation>Zusatzprodukt %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the product is called. A product may have no name.</source>
        <translation>Wie das Produkt heißt. Ein Produkt muss keinen Namen haben.</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>The one id of this product. Test and live know different ids.</source>
        <translation>Die eindeutige ID dieses Produkts. Test und Live kennen verschiedene IDs.</translation>
    </message>
    <message>
        <source>Brand id</source>
        <translation>Marken-ID</translation>
    </message>
    <message>
        <source>The brand of the business under which the product is sold.</source>
        <translation>Die Marke des Unternehmens, unter der das Produkt verkauft wird.</translation>
    </message>
    <message>
        <source>Business id</source>
        <translation>Unternehmens-ID</translation>
    </message>
    <message>
        <source>The business the product belongs to.</source>
        <translation>Das Unternehmen, zu dem das Produkt gehört.</translation>
    </message>
    <message>
        <source>Product collection id</source>
        <translation>Sammlungs-ID</translation>
    </message>
    <message>
        <source>The collection the product is part of, if it is part of one.</source>
        <translation>Die Sammlung, zu der das Produkt gehört, falls es zu einer gehört.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The product in more words. May be left out.</source>
        <translation>Das Produkt mit mehr Worten. Kann fehlen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of the price, as an ISO 4217 code.</source>
        <translation>Die Währung des Preises als Code nach ISO 4217.</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Steuer enthalten</translation>
    </message>
    <message>
        <source>Whether taxes are already part of the price.</source>
        <translation>Ob Steuern im Preis schon enthalten sind.</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Whether it is paid again and again, as a subscription is.</source>
        <translation>Ob immer wieder gezahlt wird, wie bei einem Abonnement.</translation>
    </message>
    <message>
        <source>Local prices</source>
        <translation>Örtliche Preise</translation>
    </message>
    <message>
        <source>How prices of other places are set. Null: there is only the basic price.</source>
        <translation>Wie die Preise für andere Orte festgelegt sind. Null: Es gibt nur den Grundpreis.</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Whether a buyer needs a licence key for the product.</source>
        <translation>Ob ein Käufer für das Produkt einen Lizenzschlüssel braucht.</translation>
    </message>
    <message>
        <source>Activations limit</source>
        <translation>Max. Aktivierungen</translation>
    </message>
    <message>
        <source>How often one licence key may be activated, where keys are given out.</source>
        <translation>Wie oft ein Lizenzschlüssel aktiviert werden darf, wo Schlüssel vergeben werden.</translation>
    </message>
    <message>
        <source>Activation message</source>
        <translation>Aktivierungstext</translation>
    </message>
    <message>
        <source>What a buyer is told when a licence key is activated.</source>
        <translation>Was einem Käufer gesagt wird, wenn er einen Lizenzschlüssel aktiviert.</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>As what kind of goods or service the product is taxed.</source>
        <translation>Als welche Art von Ware oder Leistung das Produkt besteuert wird.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The address of the product&apos;s picture. May be left out.</source>
        <translation>Die Adresse des Produktbilds. Kann fehlen.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the product was made.</source>
        <translation>Wann das Produkt angelegt wurde.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the product was last changed.</source>
        <translation>Wann das Produkt zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Preisvariante</translation>
    </message>
    <message>
        <source>Whether it is paid once, again and again, or by what was used.</source>
        <translation>Ob einmal, wiederkehrend oder nach Verbrauch gezahlt wird.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Pay what you want</source>
        <translation>Preis nach Wahl</translation>
    </message>
    <message>
        <source>Whether the buyer chooses the amount. Then the price is the least to pay.</source>
        <translation>Ob der Käufer den Betrag wählt. Dann ist der Preis das Mindeste, was zu zahlen ist.</translation>
    </message>
    <message>
        <source>Suggested amount</source>
        <translation>Betragsvorschlag</translation>
    </message>
    <message>
        <source>What a buyer who may choose is asked for; without the choice it has no effect.</source>
        <translation>Was einem Käufer, der wählen darf, vorgeschlagen wird; ohne die Wahl hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>Exact discount</source>
        <translation>Genauer Rabatt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Zahlungsabstand</translation>
    </message>
    <message>
        <source>How much time lies between two payments.</source>
        <translation>Wie viel Zeit zwischen zwei Zahlungen liegt.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>How long the whole subscription runs.</source>
        <translation>Wie lange das ganze Abonnement läuft.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>How many days can be tried before the first payment. 0: there is no trial.</source>
        <translation>Wie viele Tage man vor der ersten Zahlung testen kann. 0: Es gibt keine Testphase.</translation>
    </message>
    <message>
        <source>Trial amount</source>
        <translation>Preis der Testphase</translation>
    </message>
    <message>
        <source>What is paid for the trial itself. Null: the trial is free.</source>
        <translation>Was für die Testphase selbst zu zahlen ist. Null: Die Testphase ist kostenlos.</translation>
    </message>
    <message>
        <source>Discounts in the trial</source>
        <translation>Rabatt in Testphase</translation>
    </message>
    <message>
        <source>Whether discount codes lower what a paid trial costs.</source>
        <translation>Ob Rabattcodes eine kostenpflichtige Testphase günstiger machen.</translation>
    </message>
    <message>
        <source>Trial without a card</source>
        <translation>Testphase ohne Karte</translation>
    </message>
    <message>
        <source>Whether a free trial starts without a means of payment.</source>
        <translation>Ob eine kostenlose Testphase ohne Zahlungsmittel beginnt.</translation>
    </message>
    <message>
        <source>Start without a card</source>
        <translation>Beginn ohne Karte</translation>
    </message>
    <message>
        <source>Whether a subscription starts without a means of payment when nothing is due.</source>
        <translation>Ob ein Abonnement ohne Zahlungsmittel beginnt, wenn nichts zu zahlen ist.</translation>
    </message>
    <message>
        <source>The currency of the payment, as an ISO 4217 code.</source>
        <translation>Die Währung der Zahlung als Code nach ISO 4217.</translation>
    </message>
    <message>
        <source>Purchasing power parity</source>
        <translation>Kaufkraftparität</translation>
    </message>
    <message>
        <source>Whether the price follows the buying power of the buyer&apos;s country. The page says the vendor does not offer this yet.</source>
        <translation>Ob sich der Preis nach der Kaufkraft im Land des Käufers richtet. Laut der Seite bietet der Anbieter das noch nicht an.</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>What usage is counted, and what one counted unit costs.</source>
        <translation>Welcher Verbrauch gezählt wird und was eine gezählte Einheit kostet.</translation>
    </message>
    <message>
        <source>What the meter is called.</source>
        <translation>Wie der Zähler heißt.</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>What one counted unit costs. Sent in the currency&apos;s smallest unit, with fractions of it.</source>
        <translation>Was eine gezählte Einheit kostet. Gesendet in der kleinsten Einheit der Währung, auch in Bruchteilen davon.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>In what the meter counts.</source>
        <translation>Worin der Zähler zählt.</translation>
    </message>
    <message>
        <source>Free units</source>
        <translation>Freie Einheiten</translation>
    </message>
    <message>
        <source>How many units cost nothing before counting begins.</source>
        <translation>Wie viele Einheiten nichts kosten, bevor die Zählung beginnt.</translation>
    </message>
    <message>
        <source>The meter in more words.</source>
        <translation>Der Zähler mit mehr Worten.</translation>
    </message>
    <message>
        <source>Meter id</source>
        <translation>Zähler-ID</translation>
    </message>
    <message>
        <source>The one id of this meter.</source>
        <translation>Die eindeutige ID dieses Zählers.</translation>
    </message>
    <message>
        <source>Units per credit</source>
        <translation>Einheiten je Credit</translation>
    </message>
    <message>
        <source>How many counted units use up one credit.</source>
        <translation>Wie viele gezählte Einheiten einen Credit verbrauchen.</translation>
    </message>
    <message>
        <source>Credit entitlement id</source>
        <translation>ID der Credits</translation>
    </message>
    <message>
        <source>The credits this meter is paid with.</source>
        <translation>Die Credits, mit denen dieser Zähler bezahlt wird.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What the product costs, and how it is paid.</source>
        <translation>Was das Produkt kostet und wie es bezahlt wird.</translation>
    </message>
    <message>
        <source>Licence duration</source>
        <translation>Lizenzdauer</translation>
    </message>
    <message>
        <source>How long a licence key stays valid.</source>
        <translation>Wie lange ein Lizenzschlüssel gültig bleibt.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zusatzprodukte</translation>
    </message>
    <message>
        <source>What can be added to a subscription of this product.</source>
        <translation>Was zu einem Abonnement dieses Produkts hinzukommen kann.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Digital delivery</source>
        <translation>Digitale Lieferung</translation>
    </message>
    <message>
        <source>How a buyer gets a digital product.</source>
        <translation>Wie ein Käufer ein digitales Produkt erhält.</translation>
    </message>
    <message>
        <source>Delivery link</source>
        <translation>Lieferlink</translation>
    </message>
    <message>
        <source>Where the digital product is, outside Dodo Payments. Who has it has the product.</source>
        <translation>Wo das digitale Produkt außerhalb von Dodo Payments liegt. Wer den Link hat, hat das Produkt.</translation>
    </message>
    <message>
        <source>Delivery instructions</source>
        <translation>Lieferanleitung</translation>
    </message>
    <message>
        <source>How to download and use the digital product.</source>
        <translation>Wie man das digitale Produkt herunterlädt und benutzt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The files a buyer can download.</source>
        <translation>Die Dateien, die ein Käufer herunterladen kann.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>What the file is called.</source>
        <translation>Wie die Datei heißt.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Where the file is downloaded. Such links end after a short time.</source>
        <translation>Wo die Datei heruntergeladen wird. Solche Links gelten nur kurze Zeit.</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>Datei-ID</translation>
    </message>
    <message>
        <source>The one id of this file.</source>
        <translation>Die eindeutige ID dieser Datei.</translation>
    </message>
    <message>
        <source>Link ends after</source>
        <translation>Link gilt für</translation>
    </message>
    <message>
        <source>How long the download link works, counted from the answer.</source>
        <translation>Wie lange der Download-Link gilt, von der Antwort an gerechnet.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>What kind of file it is.</source>
        <translation>Was für eine Datei es ist.</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>How large the file is.</source>
        <translation>Wie groß die Datei ist.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What a buyer is let into, by way of other services.</source>
        <translation>Wozu ein Käufer über andere Dienste Zugang erhält.</translation>
    </message>
    <message>
        <source>What the entitlement is called.</source>
        <translation>Wie die Berechtigung heißt.</translation>
    </message>
    <message>
        <source>The entitlement in more words.</source>
        <translation>Die Berechtigung mit mehr Worten.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Which service grants it.</source>
        <translation>Welcher Dienst sie erteilt.</translation>
    </message>
    <message>
        <source>Entitlement id</source>
        <translation>Berechtigungs-ID</translation>
    </message>
    <message>
        <source>The one id of this entitlement.</source>
        <translation>Die eindeutige ID dieser Berechtigung.</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Diensteinstellungen</translation>
    </message>
    <message>
        <source>What the service needs to grant it; each service has its own settings.</source>
        <translation>Was der Dienst braucht, um sie zu erteilen; jeder Dienst hat eigene Einstellungen.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Credits a buyer gets with the product, and how they are used.</source>
        <translation>Credits, die ein Käufer mit dem Produkt erhält, und wie sie verwendet werden.</translation>
    </message>
    <message>
        <source>What the credits are called.</source>
        <translation>Wie die Credits heißen.</translation>
    </message>
    <message>
        <source>Credits given</source>
        <translation>Vergebene Credits</translation>
    </message>
    <message>
        <source>How many credits a buyer gets.</source>
        <translation>Wie viele Credits ein Käufer erhält.</translation>
    </message>
    <message>
        <source>What one credit is called.</source>
        <translation>Wie ein einzelner Credit heißt.</translation>
    </message>
    <message>
        <source>Expire after</source>
        <translation>Verfallen nach</translation>
    </message>
    <message>
        <source>How long credits can be used.</source>
        <translation>Wie lange Credits verwendet werden können.</translation>
    </message>
    <message>
        <source>Credits in the trial</source>
        <translation>Credits der Testphase</translation>
    </message>
    <message>
        <source>How many credits the trial gives.</source>
        <translation>Wie viele Credits es in der Testphase gibt.</translation>
    </message>
    <message>
        <source>Trial credits end</source>
        <translation>Test-Credits enden</translation>
    </message>
    <message>
        <source>Whether credits of the trial end with the trial.</source>
        <translation>Ob die Credits der Testphase mit ihr enden.</translation>
    </message>
    <message>
        <source>Rollover</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Whether unused credits move on to the next period.</source>
        <translation>Ob nicht verbrauchte Credits in den nächsten Zeitraum übergehen.</translation>
    </message>
    <message>
        <source>Rollover share</source>
        <translation>Anteil des Übertrags</translation>
    </message>
    <message>
        <source>Which part of the unused credits moves on.</source>
        <translation>Welcher Teil der nicht verbrauchten Credits übergeht.</translation>
    </message>
    <message>
        <source>Rollover within</source>
        <translation>Übertrag binnen</translation>
    </message>
    <message>
        <source>For how long credits may move on.</source>
        <translation>Wie lange Credits übertragen werden können.</translation>
    </message>
    <message>
        <source>Rollovers at most</source>
        <translation>Max. Überträge</translation>
    </message>
    <message>
        <source>How many times credits may move on.</source>
        <translation>Wie oft Credits übertragen werden können.</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Mehrverbrauch</translation>
    </message>
    <message>
        <source>Whether more can be used than there are credits.</source>
        <translation>Ob mehr verbraucht werden kann, als Credits da sind.</translation>
    </message>
    <message>
        <source>Overage at most</source>
        <translation>Max. Mehrverbrauch</translation>
    </message>
    <message>
        <source>How many credits can be used beyond those given.</source>
        <translation>Wie viele Credits über die vergebenen hinaus verbraucht werden können.</translation>
    </message>
    <message>
        <source>Overage is settled</source>
        <translation>Mehrverbrauch wird</translation>
    </message>
    <message>
        <source>What happens to overage when a billing period ends.</source>
        <translation>Was am Ende eines Abrechnungszeitraums mit dem Mehrverbrauch geschieht.</translation>
    </message>
    <message>
        <source>When the plan changes</source>
        <translation>Bei Tarifwechsel</translation>
    </message>
    <message>
        <source>Whether credits are given in part when a buyer changes the plan.</source>
        <translation>Ob Credits anteilig vergeben werden, wenn ein Käufer den Tarif wechselt.</translation>
    </message>
    <message>
        <source>Low balance below</source>
        <translation>Hinweis unter</translation>
    </message>
    <message>
        <source>The share of credits below which a notice is sent.</source>
        <translation>Der Anteil der Credits, unter dem ein Hinweis gesendet wird.</translation>
    </message>
    <message>
        <source>Price per credit</source>
        <translation>Preis je Credit</translation>
    </message>
    <message>
        <source>What a further credit costs. The vendor does not say in which unit, so it stands as it was sent.</source>
        <translation>Was ein weiterer Credit kostet. In welcher Einheit, sagt der Anbieter nicht; der Wert steht da, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>The currency of the price per credit.</source>
        <translation>Die Währung des Preises je Credit.</translation>
    </message>
    <message>
        <source>The id of the credits themselves.</source>
        <translation>Die ID der Credits selbst.</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>Zuordnungs-ID</translation>
    </message>
    <message>
        <source>The id of their being given with this product.</source>
        <translation>Die ID ihrer Vergabe mit diesem Produkt.</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Usage-based</source>
        <translation>Nach Verbrauch</translation>
    </message>
    <message>
        <source>Digital products</source>
        <translation>Digitale Produkte</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>Software als Dienst</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Education technology</source>
        <translation>Lerntechnik</translation>
    </message>
    <message>
        <source>Live tutoring</source>
        <translation>Live-Unterricht</translation>
    </message>
    <message>
        <source>By currency</source>
        <translation>Nach Währung</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>Digital files</source>
        <translation>Digitale Dateien</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Forgiven</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Put on the next bill</source>
        <translation>Auf die nächste Rechnung gesetzt</translation>
    </message>
    <message>
        <source>Carried over as a debt</source>
        <translation>Als Schuld übertragen</translation>
    </message>
    <message>
        <source>Carried over and repaid from new credits</source>
        <translation>Übertragen und aus neuen Credits beglichen</translation>
    </message>
    <message>
        <source>Credits are given in part</source>
        <translation>Credits werden anteilig vergeben</translation>
    </message>
    <message>
        <source>Credits are given in full</source>
        <translation>Credits werden voll vergeben</translation>
    </message>
    <message>
        <source>Dodo Payments counts %1 with two decimals, unlike ISO 4217; %2 was sent.</source>
        <translation>Dodo Payments rechnet %1 mit zwei Nachkommastellen, anders als ISO 4217; gesendet wurde %2.</translation>
    </message>
    <message>
        <source>The amount of each payment; for prices by usage, the fixed part of it. The vendor does not say whether a discount is taken off already. Sent in the currency&apos;s smallest unit, shown in whole units of the currency.</source>
        <translation>Der Betrag jeder Zahlung; bei Preisen nach Verbrauch der feste Teil davon. Der Anbieter sagt nicht, ob ein Rabatt schon abgezogen ist. Gesendet in der kleinsten Einheit der Währung, gezeigt in ganzen Einheiten.</translation>
    </message>
    <message>
        <source>The discount on the price; whether the amount is the one before it, the vendor does not say. Sent in hundredths of a percent.</source>
        <translation>Der Rabatt auf den Preis; ob der Betrag der vor dem Rabatt ist, sagt der Anbieter nicht. Gesendet in Hundertsteln eines Prozents.</translation>
    </message>
    <message>
        <source>The discount on the price, from 0 to 100 percent; whether the amount is the one before it, the vendor does not say.</source>
        <translation>Der Rabatt auf den Preis, von 0 bis 100 Prozent; ob der Betrag der vor dem Rabatt ist, sagt der Anbieter nicht.</translation>
    </message>
</context>
<context>
    <name>Enos</name>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>EnOS console: point at the organization&apos;s name in the bar at the top.</source>
        <translation>EnOS-Konsole: Zeigen Sie in der Leiste oben auf den Namen der Organisation.</translation>
    </message>
    <message>
        <source>Name language</source>
        <translation>Sprache der Namen</translation>
    </message>
    <message>
        <source>The language product names are shown in. Without it, or without a translation, the default name.</source>
        <translation>Die Sprache, in der Produktnamen gezeigt werden. Ohne sie oder ohne Übersetzung gilt der Standardname.</translation>
    </message>
    <message>
        <source>EnOS console, Application Registration: open the application&apos;s details.</source>
        <translation>EnOS-Konsole, „Application Registration“: Öffnen Sie die Details der Anwendung.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>EnOS (Envision)</source>
        <translation>EnOS (Envision)</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Access key and secret key</source>
        <translation>Zugriffsschlüssel und geheimer Schlüssel</translation>
    </message>
    <message>
        <source>it names an EnOS product key</source>
        <translation>nennt einen Produktschlüssel von EnOS</translation>
    </message>
    <message>
        <source>an EnOS link holds productKey= and a key</source>
        <translation>ein EnOS-Link enthält productKey= und einen Schlüssel</translation>
    </message>
    <message>
        <source>an EnOS product key holds no blank</source>
        <translation>ein Produktschlüssel von EnOS enthält kein Leerzeichen</translation>
    </message>
    <message>
        <source>EnOS does not say what its product keys look like</source>
        <translation>EnOS sagt nicht, wie seine Produktschlüssel aussehen</translation>
    </message>
    <message>
        <source>the token answer holds no token</source>
        <translation>die Antwort auf die Anmeldung enthält kein Token</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock is %n second(s) off</source>
        <translation>
            <numerusform>die Uhr dieses Computers geht um %n Sekunde falsch</numerusform>
            <numerusform>die Uhr dieses Computers geht um %n Sekunden falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile has no organization id</source>
        <translation>dem Profil fehlt die Organisations-ID</translation>
    </message>
    <message>
        <source>the profile has no access key</source>
        <translation>dem Profil fehlt der Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>the profile has no secret key</source>
        <translation>dem Profil fehlt der geheime Schlüssel</translation>
    </message>
    <message>
        <source>there is no token yet</source>
        <translation>es gibt noch kein Token</translation>
    </message>
    <message>
        <source>the answer holds no product</source>
        <translation>die Antwort enthält kein Produkt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Defined by the user</source>
        <translation>Vom Benutzer festgelegt</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>The product&apos;s name: a default and its translations. Where a translation is missing or empty, the default counts.</source>
        <translation>Der Name des Produkts: ein Standard und seine Übersetzungen. Wo eine Übersetzung fehlt oder leer ist, gilt der Standard.</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>Produktschlüssel</translation>
    </message>
    <message>
        <source>Names the product in EnOS. It is what a lookup asks for.</source>
        <translation>Benennt das Produkt in EnOS. Danach wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>The organization that owns the asset.</source>
        <translation>Die Organisation, der das Gerät oder die Anlage gehört.</translation>
    </message>
    <message>
        <source>Model id</source>
        <translation>Modell-ID</translation>
    </message>
    <message>
        <source>The model the asset was made from.</source>
        <translation>Das Modell, nach dem das Gerät oder die Anlage angelegt wurde.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the product&apos;s owner wrote about it.</source>
        <translation>Was der Besitzer des Produkts darüber geschrieben hat.</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>Device is the usual type; Gateway is the type of gateways.</source>
        <translation>Device (Gerät) ist der übliche Typ; Gateway ist der Typ der Gateways.</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Datenformat</translation>
    </message>
    <message>
        <source>Json: the data is JSON. Custom: the user defined a data type.</source>
        <translation>Json: Die Daten sind JSON. Custom: Der Benutzer hat einen Datentyp festgelegt.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the product was created.</source>
        <translation>Wann das Produkt angelegt wurde.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Who created the product.</source>
        <translation>Wer das Produkt angelegt hat.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the product was last changed.</source>
        <translation>Wann das Produkt zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Who changed the product last.</source>
        <translation>Wer das Produkt zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>Dynamic activation</source>
        <translation>Dynamische Aktivierung</translation>
    </message>
    <message>
        <source>Whether the product supports dynamic activation.</source>
        <translation>Ob das Produkt dynamische Aktivierung unterstützt.</translation>
    </message>
    <message>
        <source>Two-way authentication</source>
        <translation>Gegenseitige Authentifizierung</translation>
    </message>
    <message>
        <source>Whether the product supports authentication of both sides.</source>
        <translation>Ob das Produkt die Authentifizierung beider Seiten unterstützt.</translation>
    </message>
    <message>
        <source>Product secret</source>
        <translation>Produktgeheimnis</translation>
    </message>
    <message>
        <source>The product&apos;s private key. Devices use it: pass it on to nobody.</source>
        <translation>Der private Schlüssel des Produkts. Geräte benutzen ihn: Geben Sie ihn niemandem weiter.</translation>
    </message>
    <message>
        <source>Protocol gateways</source>
        <translation>Protokoll-Gateways</translation>
    </message>
    <message>
        <source>Ids of protocol gateways. Only newer EnOS versions send this.</source>
        <translation>IDs von Protokoll-Gateways. Nur neuere EnOS-Versionen senden sie.</translation>
    </message>
    <message>
        <source>Default validity</source>
        <translation>Übliche Gültigkeit</translation>
    </message>
    <message>
        <source>A number of days. Only newer EnOS versions send this.</source>
        <translation>Eine Anzahl von Tagen. Nur neuere EnOS-Versionen senden sie.</translation>
    </message>
    <message>
        <source>Longest validity</source>
        <translation>Längste Gültigkeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Names and texts the organization attached to the product.</source>
        <translation>Namen und Texte, die die Organisation dem Produkt angehängt hat.</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>0 where EnOS did what was asked.</source>
        <translation>0, wenn EnOS die Anfrage ausgeführt hat.</translation>
    </message>
    <message>
        <source>Result message</source>
        <translation>Ergebnistext</translation>
    </message>
    <message>
        <source>The result code in words.</source>
        <translation>Der Ergebniscode in Worten.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>EnOS&apos;s name of this exchange. Its support asks for it.</source>
        <translation>Der Name dieser Anfrage bei EnOS. Der dortige Support fragt danach.</translation>
    </message>
    <message>
        <source>The answer does not say which product it is about.</source>
        <translation>Die Antwort sagt nicht, um welches Produkt es geht.</translation>
    </message>
</context>
<context>
    <name>Rayteams</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the product or service is called.</source>
        <translation>Wie das Produkt oder die Leistung heißt.</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>The product&apos;s own id. The vendor&apos;s page calls it the id of a project.</source>
        <translation>Die eigene ID des Produkts. Die Seite des Anbieters nennt sie die ID eines Projekts.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The product or service in more words.</source>
        <translation>Das Produkt oder die Leistung mit mehr Worten.</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>What a buyer agrees to.</source>
        <translation>Womit sich ein Käufer einverstanden erklärt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>A page with further information.</source>
        <translation>Eine Seite mit weiteren Angaben.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the product was made. Sent as Unix milliseconds, UTC.</source>
        <translation>Wann das Produkt angelegt wurde. Gesendet als Unix-Millisekunden, UTC.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What the product or service costs, in major units of the currency.</source>
        <translation>Was das Produkt oder die Leistung kostet, in ganzen Einheiten der Währung.</translation>
    </message>
    <message>
        <source>Basic price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>What it costs before any discount, in major units of the currency.</source>
        <translation>Was es vor jedem Rabatt kostet, in ganzen Einheiten der Währung.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The unit the prices are stated in: an ISO 4217 code, or the currency&apos;s own sign.</source>
        <translation>Worin die Preise angegeben sind: ein Code nach ISO 4217 oder das Zeichen der Währung.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>How much is taken off: a rate with a percent sign, or a price.</source>
        <translation>Wie viel abgeht: ein Satz mit Prozentzeichen oder ein Betrag.</translation>
    </message>
    <message>
        <source>Sold in</source>
        <translation>Verkauft in</translation>
    </message>
    <message>
        <source>The country the product is sold in.</source>
        <translation>Das Land, in dem das Produkt verkauft wird.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The stages an order of this product passes through, in order.</source>
        <translation>Die Phasen, die eine Bestellung dieses Produkts der Reihe nach durchläuft.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether an order in this stage is new, in progress or closed.</source>
        <translation>Ob eine Bestellung in dieser Phase neu, in Arbeit oder abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What the stage is called.</source>
        <translation>Wie die Phase heißt.</translation>
    </message>
    <message>
        <source>Stage id</source>
        <translation>Phasen-ID</translation>
    </message>
    <message>
        <source>The id of the stage.</source>
        <translation>Die ID der Phase.</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>Whether the vendor calls the exchange a success.</source>
        <translation>Ob der Anbieter die Anfrage als Erfolg bezeichnet.</translation>
    </message>
    <message>
        <source>The vendor does not say whether this is a rate or an amount.</source>
        <translation>Der Anbieter sagt nicht, ob dies ein Satz oder ein Betrag ist.</translation>
    </message>
    <message>
        <source>This is no country code of the vendor&apos;s list.</source>
        <translation>Dies ist kein Ländercode aus der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>The answer does not state the currency.</source>
        <translation>Die Antwort nennt die Währung nicht.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>the answer holds no product</source>
        <translation>die Antwort enthält kein Produkt</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>From the vendor&apos;s OAuth server. It lives for an hour or a day, by region.</source>
        <translation>Vom OAuth-Server des Anbieters. Es gilt je nach Region eine Stunde oder einen Tag.</translation>
    </message>
    <message>
        <source>Word before the token</source>
        <translation>Wort vor dem Token</translation>
    </message>
    <message>
        <source>Leave it empty unless your region asks for one.</source>
        <translation>Lassen Sie es leer, wenn Ihre Region keines verlangt.</translation>
    </message>
    <message>
        <source>Address of the region</source>
        <translation>Adresse der Region</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Sent as x-rayteams-client-id where it is filled in.</source>
        <translation>Wird als x-rayteams-client-id gesendet, wenn sie ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Token in the header Authorization</source>
        <translation>Token im Header „Authorization“</translation>
    </message>
    <message>
        <source>Token in the header token</source>
        <translation>Token im Header „token“</translation>
    </message>
    <message>
        <source>a Rayteams link holds /product/ and an id</source>
        <translation>ein Rayteams-Link enthält /product/ und eine ID</translation>
    </message>
    <message>
        <source>a link to a Rayteams product</source>
        <translation>ein Link zu einem Rayteams-Produkt</translation>
    </message>
    <message>
        <source>Rayteams ids look like this</source>
        <translation>so sehen Rayteams-IDs aus</translation>
    </message>
    <message>
        <source>a Rayteams id holds no blank</source>
        <translation>eine Rayteams-ID enthält kein Leerzeichen</translation>
    </message>
    <message>
        <source>Rayteams does not say what its ids look like</source>
        <translation>Rayteams sagt nicht, wie seine IDs aussehen</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>das Zugriffstoken fehlt</translation>
    </message>
    <message>
        <source>The answer does not say which product it is about.</source>
        <translation>Die Antwort sagt nicht, um welches Produkt es geht.</translation>
    </message>
</context>
<context>
    <name>SuperOffice</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The name you sign in to SuperOffice with, in your own installation.</source>
        <translation>Der Name, mit dem Sie sich in Ihrer eigenen SuperOffice-Installation anmelden.</translation>
    </message>
    <message>
        <source>Address of your installation</source>
        <translation>Adresse Ihrer Installation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>For SuperOffice online, where no address is given: online for daily work, sod and qaonline for tests.</source>
        <translation>Für SuperOffice Online, wenn keine Adresse angegeben ist: online für die tägliche Arbeit, sod und qaonline zum Testen.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The customer id in the address of SuperOffice online, such as Cust12345. Leave it empty where an address is given.</source>
        <translation>Die Kunden-ID in der Adresse von SuperOffice Online, etwa Cust12345. Lassen Sie das Feld leer, wenn eine Adresse angegeben ist.</translation>
    </message>
    <message>
        <source>Language of texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Empty: texts come in all their languages.</source>
        <translation>Leer: Texte kommen in allen ihren Sprachen.</translation>
    </message>
    <message>
        <source>Culture of numbers and dates</source>
        <translation>Zahlen- und Datumsformat</translation>
    </message>
    <message>
        <source>Changes only numbers and dates inside texts, and only with a language.</source>
        <translation>Ändert nur Zahlen und Daten innerhalb von Texten, und nur zusammen mit einer Sprache.</translation>
    </message>
    <message>
        <source>Time zone of times</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Empty: times come in the server&apos;s zone.</source>
        <translation>Leer: Zeiten kommen in der Zeitzone des Servers.</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Works with your own installation only, not with SuperOffice online.</source>
        <translation>Geht nur mit Ihrer eigenen Installation, nicht mit SuperOffice Online.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>From a system user sign-in, or a web panel.</source>
        <translation>Aus der Anmeldung eines Systembenutzers oder einem Web-Panel.</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Anwendungstoken</translation>
    </message>
    <message>
        <source>The client secret of your application; SuperOffice online needs it.</source>
        <translation>Das Client Secret Ihrer Anwendung; SuperOffice Online verlangt es.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>From the sign-in of SuperOffice online. It lives for an hour.</source>
        <translation>Aus der Anmeldung bei SuperOffice Online. Es gilt eine Stunde.</translation>
    </message>
    <message>
        <source>Session of a browser</source>
        <translation>Sitzung eines Browsers</translation>
    </message>
    <message>
        <source>XSRF token</source>
        <translation>XSRF-Token</translation>
    </message>
    <message>
        <source>From the cookie XSRF-TOKEN of a signed-in browser.</source>
        <translation>Aus dem Cookie XSRF-TOKEN eines angemeldeten Browsers.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungscookie</translation>
    </message>
    <message>
        <source>The browser&apos;s whole Cookie header for SuperOffice.</source>
        <translation>Der ganze Cookie-Header des Browsers für SuperOffice.</translation>
    </message>
    <message>
        <source>SuperOffice ids are whole numbers</source>
        <translation>SuperOffice-IDs sind ganze Zahlen</translation>
    </message>
    <message>
        <source>a SuperOffice link holds /api/v1/Product/ and an id</source>
        <translation>ein SuperOffice-Link enthält /api/v1/Product/ und eine ID</translation>
    </message>
    <message>
        <source>a link to a SuperOffice product</source>
        <translation>ein Link zu einem SuperOffice-Produkt</translation>
    </message>
    <message>
        <source>this tenant is not running</source>
        <translation>dieser Mandant ist nicht in Betrieb</translation>
    </message>
    <message>
        <source>the answer holds no address</source>
        <translation>die Antwort enthält keine Adresse</translation>
    </message>
    <message>
        <source>the user is missing</source>
        <translation>der Benutzer fehlt</translation>
    </message>
    <message>
        <source>this sign-in allows no colon in the user&apos;s name</source>
        <translation>diese Anmeldung erlaubt keinen Doppelpunkt im Benutzernamen</translation>
    </message>
    <message>
        <source>the ticket is missing</source>
        <translation>das Ticket fehlt</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>das Zugriffstoken fehlt</translation>
    </message>
    <message>
        <source>the XSRF token or the session cookie is missing</source>
        <translation>das XSRF-Token oder das Sitzungscookie fehlt</translation>
    </message>
    <message>
        <source>the profile has no way to sign in</source>
        <translation>dem Profil fehlt die Art der Anmeldung</translation>
    </message>
    <message>
        <source>a SuperOffice id is a whole number</source>
        <translation>eine SuperOffice-ID ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>SuperOffice counts from 1; 0 is no product</source>
        <translation>SuperOffice zählt ab 1; 0 ist kein Produkt</translation>
    </message>
    <message>
        <source>a SuperOffice id is at most 2147483647</source>
        <translation>eine SuperOffice-ID ist höchstens 2147483647</translation>
    </message>
    <message>
        <source>the answer holds no product</source>
        <translation>die Antwort enthält kein Produkt</translation>
    </message>
    <message>
        <source>SuperOffice sends this number where none was given.</source>
        <translation>SuperOffice sendet diese Zahl, wenn nichts angegeben wurde.</translation>
    </message>
    <message>
        <source>This is the name of a text. SuperOffice sends the text itself when the profile asks for a language.</source>
        <translation>Dies ist der Name eines Textes. Den Text selbst sendet SuperOffice, wenn im Profil eine Sprache steht.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>A negative number says how many are on order.</source>
        <translation>Eine negative Zahl sagt, wie viele bestellt sind.</translation>
    </message>
    <message>
        <source>Extra information %1</source>
        <translation>Zusatzangabe %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>This is called a picture, but is neither a link to one nor picture data.</source>
        <translation>Dies nennt sich ein Bild, ist aber weder ein Link zu einem Bild noch Bilddaten.</translation>
    </message>
    <message>
        <source>This is no list of rights, so it stands as it was sent.</source>
        <translation>Dies ist keine Liste von Rechten und steht daher da, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A product has no currency of its own; its price list has one.</source>
        <translation>Ein Produkt hat keine eigene Währung; seine Preisliste hat eine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the product is called wherever people see it.</source>
        <translation>Wie das Produkt überall heißt, wo Menschen es sehen.</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>The product&apos;s number in the SuperOffice database.</source>
        <translation>Die Nummer des Produkts in der SuperOffice-Datenbank.</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktcode</translation>
    </message>
    <message>
        <source>The article number in the supplier&apos;s system.</source>
        <translation>Die Artikelnummer im System des Lieferanten.</translation>
    </message>
    <message>
        <source>ERP product key</source>
        <translation>ERP-Produktschlüssel</translation>
    </message>
    <message>
        <source>The key by which the supplier&apos;s system knows the product in its price list, if it is there.</source>
        <translation>Der Schlüssel, unter dem das System des Lieferanten das Produkt in seiner Preisliste führt, falls es dort steht.</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Positionsnummer</translation>
    </message>
    <message>
        <source>A number in some order of items, such as 1.4.3.2P. Quotes are often sorted by it.</source>
        <translation>Eine Nummer in einer Reihenfolge von Positionen, etwa 1.4.3.2P. Danach sind Angebote oft sortiert.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The product in more words, perhaps on several lines. Lists show it as a tip too.</source>
        <translation>Das Produkt mit mehr Worten, vielleicht in mehreren Zeilen. Listen zeigen sie auch als Tipp.</translation>
    </message>
    <message>
        <source>In assortment</source>
        <translation>Im Sortiment</translation>
    </message>
    <message>
        <source>Whether the product is offered now. A discontinued product is not found by searching.</source>
        <translation>Ob das Produkt jetzt angeboten wird. Ein ausgelaufenes Produkt findet die Suche nicht.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>The normal price of one unit, from which discounts are counted. It stays the same for larger amounts.</source>
        <translation>Der übliche Preis einer Einheit, von dem Rabatte abgehen. Bei größeren Mengen bleibt er gleich.</translation>
    </message>
    <message>
        <source>Minimum price</source>
        <translation>Mindestpreis</translation>
    </message>
    <message>
        <source>The least a salesperson may offer to a customer. May be the cost price, and may not be given.</source>
        <translation>Das Wenigste, wofür ein Verkäufer es einem Kunden anbieten darf. Kann der Einkaufspreis sein und kann fehlen.</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>What one unit costs the seller. May not be given.</source>
        <translation>Was eine Einheit den Verkäufer kostet. Kann fehlen.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>The price list the product is part of: a number for one of SuperOffice&apos;s own, else the key of another system.</source>
        <translation>Die Preisliste, zu der das Produkt gehört: eine Zahl für eine eigene von SuperOffice, sonst der Schlüssel eines anderen Systems.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mehrwertsteuer</translation>
    </message>
    <message>
        <source>The tax as a percentage, if the system knows it.</source>
        <translation>Die Steuer in Prozent, falls das System sie kennt.</translation>
    </message>
    <message>
        <source>VAT information</source>
        <translation>Steuerangaben</translation>
    </message>
    <message>
        <source>What a quote should say about the tax, such as its kind. SuperOffice itself does not use it.</source>
        <translation>Was ein Angebot über die Steuer sagen soll, etwa ihre Art. SuperOffice selbst verwendet es nicht.</translation>
    </message>
    <message>
        <source>Price unit</source>
        <translation>Preiseinheit</translation>
    </message>
    <message>
        <source>What the price is for: a metre, a ton, a month. Fixed for defined products.</source>
        <translation>Wofür der Preis gilt: ein Meter, eine Tonne, ein Monat. Bei definierten Produkten fest.</translation>
    </message>
    <message>
        <source>Quantity unit</source>
        <translation>Mengeneinheit</translation>
    </message>
    <message>
        <source>What quantities are counted in. Where it differs from the price unit, the connector converts.</source>
        <translation>Worin Mengen gezählt werden. Weicht sie von der Preiseinheit ab, rechnet der Konnektor um.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Whether it is sold again and again, in equal intervals or amounts.</source>
        <translation>Ob es immer wieder verkauft wird, in gleichen Abständen oder Mengen.</translation>
    </message>
    <message>
        <source>Subscription unit</source>
        <translation>Abo-Einheit</translation>
    </message>
    <message>
        <source>In what intervals a subscription is sold: a text, or an id from the connector&apos;s list.</source>
        <translation>In welchen Abständen ein Abonnement verkauft wird: ein Text oder eine ID aus der Liste des Konnektors.</translation>
    </message>
    <message>
        <source>Usual subscription quantity</source>
        <translation>Übliche Abo-Menge</translation>
    </message>
    <message>
        <source>How many subscription units are proposed when the product is put into a quote.</source>
        <translation>Wie viele Einheiten des Abonnements vorgeschlagen werden, wenn das Produkt in ein Angebot kommt.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The product&apos;s category: a text, or an id from the connector&apos;s list.</source>
        <translation>Die Kategorie des Produkts: ein Text oder eine ID aus der Liste des Konnektors.</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>The product&apos;s family: a text, or an id from the connector&apos;s list.</source>
        <translation>Die Familie des Produkts: ein Text oder eine ID aus der Liste des Konnektors.</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Produktart</translation>
    </message>
    <message>
        <source>The product&apos;s type: a text, or an id from the connector&apos;s list.</source>
        <translation>Die Art des Produkts: ein Text oder eine ID aus der Liste des Konnektors.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>How many there are. A negative number says how many are on order. May not be known.</source>
        <translation>Wie viele vorrätig sind. Eine negative Zahl sagt, wie viele bestellt sind. Kann unbekannt sein.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Who supplies it: the id of a contact, or a name where it comes from another system.</source>
        <translation>Wer es liefert: die ID eines Kontakts, oder ein Name, wenn es aus einem anderen System kommt.</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Code des Lieferanten</translation>
    </message>
    <message>
        <source>The supplier&apos;s own part number or key.</source>
        <translation>Die eigene Teilenummer oder der Schlüssel des Lieferanten.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>A page with information about the product.</source>
        <translation>Eine Seite mit Angaben zum Produkt.</translation>
    </message>
    <message>
        <source>Extra field 1</source>
        <translation>Zusatzfeld 1</translation>
    </message>
    <message>
        <source>A free text from the connector, meant for quotes.</source>
        <translation>Ein freier Text aus dem Konnektor, gedacht für Angebote.</translation>
    </message>
    <message>
        <source>Extra field 2</source>
        <translation>Zusatzfeld 2</translation>
    </message>
    <message>
        <source>Extra field 3</source>
        <translation>Zusatzfeld 3</translation>
    </message>
    <message>
        <source>Extra field 4</source>
        <translation>Zusatzfeld 4</translation>
    </message>
    <message>
        <source>Extra field 5</source>
        <translation>Zusatzfeld 5</translation>
    </message>
    <message>
        <source>Raw extra information</source>
        <translation>Zusatzangaben (roh)</translation>
    </message>
    <message>
        <source>The connector&apos;s extra information as one plain text; it cannot be changed here.</source>
        <translation>Die Zusatzangaben des Konnektors als ein einfacher Text; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Calculation rules</source>
        <translation>Berechnungsregeln</translation>
    </message>
    <message>
        <source>The rules in effect for this product, separated by commas. SuperOffice itself does not use them.</source>
        <translation>Die Regeln, die für dieses Produkt gelten, durch Kommas getrennt. SuperOffice selbst verwendet sie nicht.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Fields that may not be used as usual: hidden, read-only, writable or mandatory, each perhaps with a reason.</source>
        <translation>Felder, die nicht wie üblich benutzt werden dürfen: verborgen, schreibgeschützt, änderbar oder Pflicht, vielleicht mit Begründung.</translation>
    </message>
    <message>
        <source>Rights to the record</source>
        <translation>Rechte am Datensatz</translation>
    </message>
    <message>
        <source>What may be done with the whole record.</source>
        <translation>Was mit dem ganzen Datensatz gemacht werden darf.</translation>
    </message>
    <message>
        <source>Field properties</source>
        <translation>Feldeigenschaften</translation>
    </message>
    <message>
        <source>Rights, type and length of single fields.</source>
        <translation>Rechte, Typ und Länge einzelner Felder.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>What may be done with the field. Null: nothing special.</source>
        <translation>Was mit dem Feld gemacht werden darf. Null: nichts Besonderes.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The type of the field inside SuperOffice.</source>
        <translation>Der Typ des Felds in SuperOffice.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How long the field may be.</source>
        <translation>Wie lang das Feld sein darf.</translation>
    </message>
    <message>
        <source>What is allowed, as words or as the sum of their numbers.</source>
        <translation>Was erlaubt ist, in Worten oder als Summe ihrer Zahlen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it is so.</source>
        <translation>Warum das so ist.</translation>
    </message>
    <message>
        <source>Extra information</source>
        <translation>Zusatzangaben</translation>
    </message>
    <message>
        <source>Further fields, made by the connector.</source>
        <translation>Weitere Felder, die der Konnektor anlegt.</translation>
    </message>
    <message>
        <source>A further field, made by the connector.</source>
        <translation>Ein weiteres Feld, das der Konnektor anlegt.</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Whether the value is a text, a link or a picture.</source>
        <translation>Ob der Wert ein Text, ein Link oder ein Bild ist.</translation>
    </message>
    <message>
        <source>may be read</source>
        <translation>darf gelesen werden</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>darf geändert werden</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>darf angelegt werden</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>darf gelöscht werden</translation>
    </message>
    <message>
        <source>shown in part</source>
        <translation>wird teilweise gezeigt</translation>
    </message>
    <message>
        <source>may be changed in part</source>
        <translation>darf teilweise geändert werden</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>may be written</source>
        <translation>darf geschrieben werden</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Änderbar</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>SuperOffice does not know this tenant; check the environment and the tenant in the profile</source>
        <translation>SuperOffice kennt diesen Mandanten nicht; prüfen Sie Umgebung und Mandant im Profil</translation>
    </message>
    <message>
        <source>the answer names an address that is not SuperOffice&apos;s, so nothing is sent there</source>
        <translation>die Antwort nennt eine Adresse, die nicht zu SuperOffice gehört; dorthin wird nichts gesendet</translation>
    </message>
    <message>
        <source>SuperOffice does not send a currency with a product.</source>
        <translation>SuperOffice sendet zu einem Produkt keine Währung.</translation>
    </message>
    <message>
        <source>SuperOffice does not send a currency with a product, and price list %1 did not tell it.</source>
        <translation>SuperOffice sendet zu einem Produkt keine Währung, und Preisliste %1 nannte sie nicht.</translation>
    </message>
    <message>
        <source>The currency is that of price list %1.</source>
        <translation>Die Währung ist die der Preisliste %1.</translation>
    </message>
    <message>
        <source>Type: %1.</source>
        <translation>Typ: %1.</translation>
    </message>
    <message>
        <source>Type: %1 (%2).</source>
        <translation>Typ: %1 (%2).</translation>
    </message>
    <message>
        <source>Length: %1.</source>
        <translation>Länge: %1.</translation>
    </message>
</context>
<context>
    <name>Timbu</name>
    <message>
        <source>Timbu dashboard, settings of the organization.</source>
        <translation>Timbu-Dashboard, Einstellungen der Organisation.</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Ask by unique id</source>
        <translation>Nach Kurz-ID fragen</translation>
    </message>
    <message>
        <source>What is typed is then the short unique id (TE964P), not the product id.</source>
        <translation>Eingegeben wird dann die kurze eindeutige ID (TE964P), nicht die Produkt-ID.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>What Timbu answers to a sign-in. The word Bearer is added when asking.</source>
        <translation>Was Timbu auf eine Anmeldung antwortet. Das Wort Bearer kommt beim Abfragen hinzu.</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Timbu Cloud</source>
        <translation>Timbu Cloud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>App id and API key as headers</source>
        <translation>App-ID und API-Schlüssel als Header</translation>
    </message>
    <message>
        <source>App id and API key in the address (2024)</source>
        <translation>App-ID und API-Schlüssel in der Adresse (2024)</translation>
    </message>
    <message>
        <source>a Timbu link holds /products/ and an id</source>
        <translation>ein Timbu-Link enthält /products/ und eine ID</translation>
    </message>
    <message>
        <source>a link to a Timbu product</source>
        <translation>ein Link zu einem Timbu-Produkt</translation>
    </message>
    <message>
        <source>a link that ends like those of Timbu</source>
        <translation>ein Link, der wie die von Timbu endet</translation>
    </message>
    <message>
        <source>the link does not lead to Timbu</source>
        <translation>der Link führt nicht zu Timbu</translation>
    </message>
    <message>
        <source>Timbu ids are 32 hexadecimal digits</source>
        <translation>Timbu-IDs sind 32 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>some Timbu ids are longer than 32 hexadecimal digits</source>
        <translation>manche Timbu-IDs sind länger als 32 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>it could be a unique id, which Timbu lets people choose</source>
        <translation>es könnte eine Kurz-ID sein, die man bei Timbu frei wählen kann</translation>
    </message>
    <message>
        <source>the profile has no organization id</source>
        <translation>dem Profil fehlt die Organisations-ID</translation>
    </message>
    <message>
        <source>the profile has no access token</source>
        <translation>dem Profil fehlt das Zugriffstoken</translation>
    </message>
    <message>
        <source>the profile has no app id</source>
        <translation>dem Profil fehlt die App-ID</translation>
    </message>
    <message>
        <source>the profile has no API key</source>
        <translation>dem Profil fehlt der API-Schlüssel</translation>
    </message>
    <message>
        <source>the profile names no way to sign in</source>
        <translation>das Profil nennt keine Art der Anmeldung</translation>
    </message>
    <message>
        <source>the answer holds no product</source>
        <translation>die Antwort enthält kein Produkt</translation>
    </message>
    <message>
        <source>Timbu does not state a currency with this price.</source>
        <translation>Timbu nennt zu diesem Preis keine Währung.</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the product is called.</source>
        <translation>Wie das Produkt heißt.</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>What a lookup asks for, unless the profile asks by unique id.</source>
        <translation>Danach wird nachgeschlagen, wenn das Profil nicht nach der Kurz-ID fragt.</translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation>Kurz-ID</translation>
    </message>
    <message>
        <source>A short id of the product. The vendor finds the product by it when told so.</source>
        <translation>Eine kurze eindeutige ID des Produkts. Der Anbieter findet das Produkt auch damit, wenn man es ihm sagt.</translation>
    </message>
    <message>
        <source>The organization the product belongs to.</source>
        <translation>Die Organisation, zu der das Produkt gehört.</translation>
    </message>
    <message>
        <source>Parent product id</source>
        <translation>ID des Hauptprodukts</translation>
    </message>
    <message>
        <source>The product this one is a variant of.</source>
        <translation>Das Produkt, von dem dieses eine Variante ist.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The product in more words.</source>
        <translation>Das Produkt mit mehr Worten.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Whether it is offered. Says nothing of the quantity in stock.</source>
        <translation>Ob es angeboten wird. Sagt nichts über die Menge auf Lager.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Whether it is marked as unavailable, perhaps for a time.</source>
        <translation>Ob es als nicht verfügbar gekennzeichnet ist, vielleicht auf Zeit.</translation>
    </message>
    <message>
        <source>Unavailable from</source>
        <translation>Nicht verfügbar ab</translation>
    </message>
    <message>
        <source>From when it is unavailable. The vendor states no time zone.</source>
        <translation>Ab wann es nicht verfügbar ist. Der Anbieter nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>Unavailable until</source>
        <translation>Nicht verfügbar bis</translation>
    </message>
    <message>
        <source>Until when it is unavailable. The vendor states no time zone.</source>
        <translation>Bis wann es nicht verfügbar ist. Der Anbieter nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>Unavailable times</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>Not on the vendor&apos;s page, but seen in answers.</source>
        <translation>Nicht auf der Seite des Anbieters, aber in Antworten gesehen.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Whether somebody deleted the product.</source>
        <translation>Ob jemand das Produkt gelöscht hat.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Whether it is a service, not a thing.</source>
        <translation>Ob es eine Leistung ist und keine Ware.</translation>
    </message>
    <message>
        <source>Available quantity</source>
        <translation>Verfügbare Menge</translation>
    </message>
    <message>
        <source>How many there are. 0 occurs for products that are offered.</source>
        <translation>Wie viele vorrätig sind. 0 kommt auch bei Produkten vor, die angeboten werden.</translation>
    </message>
    <message>
        <source>Stock id</source>
        <translation>Lager-ID</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Lagerbestände</translation>
    </message>
    <message>
        <source>Product image</source>
        <translation>Produktbild</translation>
    </message>
    <message>
        <source>URL slug</source>
        <translation>URL-Name</translation>
    </message>
    <message>
        <source>The product&apos;s name as it stands in web addresses.</source>
        <translation>Der Name des Produkts, wie er in Webadressen steht.</translation>
    </message>
    <message>
        <source>Earlier URL slugs</source>
        <translation>Frühere URL-Namen</translation>
    </message>
    <message>
        <source>How the product&apos;s name stood in web addresses before.</source>
        <translation>Wie der Name des Produkts früher in Webadressen stand.</translation>
    </message>
    <message>
        <source>Featured reviews</source>
        <translation>Top-Bewertungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the product was created. The vendor states no time zone.</source>
        <translation>Wann das Produkt angelegt wurde. Der Anbieter nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the product was last changed. The vendor states no time zone.</source>
        <translation>Wann das Produkt zuletzt geändert wurde. Der Anbieter nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>The user the vendor recorded with the product, probably who created it.</source>
        <translation>Der Benutzer, den der Anbieter beim Produkt vermerkt hat, wohl wer es angelegt hat.</translation>
    </message>
    <message>
        <source>Parent product</source>
        <translation>Hauptprodukt</translation>
    </message>
    <message>
        <source>The product this one is a variant of, in full.</source>
        <translation>Das Produkt, von dem dieses eine Variante ist, vollständig.</translation>
    </message>
    <message>
        <source>Current price</source>
        <translation>Aktueller Preis</translation>
    </message>
    <message>
        <source>What the product costs now, in major units; perhaps one price by currency.</source>
        <translation>Was das Produkt jetzt kostet, in ganzen Einheiten der Währung; vielleicht ein Preis je Währung.</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>What a buyer pays where there is no discount.</source>
        <translation>Was ein Käufer zahlt, wenn es keinen Rabatt gibt.</translation>
    </message>
    <message>
        <source>Discounted price</source>
        <translation>Preis mit Rabatt</translation>
    </message>
    <message>
        <source>What a buyer pays while there is a discount.</source>
        <translation>Was ein Käufer zahlt, solange es einen Rabatt gibt.</translation>
    </message>
    <message>
        <source>Buying price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>What the seller paid. Not for customers.</source>
        <translation>Was der Verkäufer gezahlt hat. Nicht für Kunden.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>The price in this currency, in major units.</source>
        <translation>Der Preis in dieser Währung, in ganzen Einheiten.</translation>
    </message>
    <message>
        <source>The price after the discount, in major units.</source>
        <translation>Der Preis nach Abzug des Rabatts, in ganzen Einheiten.</translation>
    </message>
    <message>
        <source>Third value</source>
        <translation>Dritter Wert</translation>
    </message>
    <message>
        <source>The vendor sends this with a price and does not say what it is.</source>
        <translation>Der Anbieter sendet dies mit einem Preis und sagt nicht, was es ist.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>A category the product is in.</source>
        <translation>Eine Kategorie, in der das Produkt steht.</translation>
    </message>
    <message>
        <source>Category id</source>
        <translation>Kategorie-ID</translation>
    </message>
    <message>
        <source>Category type</source>
        <translation>Art der Kategorie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Its place among its like.</source>
        <translation>Der Platz unter seinesgleichen.</translation>
    </message>
    <message>
        <source>Parent category id</source>
        <translation>Oberkategorie-ID</translation>
    </message>
    <message>
        <source>Parent category</source>
        <translation>Oberkategorie</translation>
    </message>
    <message>
        <source>A category this one stands in.</source>
        <translation>Eine Kategorie, zu der diese gehört.</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>A category that stands in this one.</source>
        <translation>Eine Kategorie, die zu dieser gehört.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>A picture of the product.</source>
        <translation>Ein Bild des Produkts.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Where the picture lies below the vendor&apos;s picture address.</source>
        <translation>Wo das Bild unterhalb der Bildadresse des Anbieters liegt.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Whether it is shown first.</source>
        <translation>Ob es zuerst gezeigt wird.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Whether anyone may see it.</source>
        <translation>Ob jeder es sehen darf.</translation>
    </message>
    <message>
        <source>Saved as JPEG</source>
        <translation>Als JPEG gespeichert</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>The kind of record the picture belongs to.</source>
        <translation>Zu welcher Art von Datensatz das Bild gehört.</translation>
    </message>
    <message>
        <source>Belongs to id</source>
        <translation>Gehört zur ID</translation>
    </message>
    <message>
        <source>The id of the record the picture belongs to.</source>
        <translation>Die ID des Datensatzes, zu dem das Bild gehört.</translation>
    </message>
    <message>
        <source>Extra information</source>
        <translation>Zusatzangaben</translation>
    </message>
    <message>
        <source>A field the organization added to the product.</source>
        <translation>Ein Feld, das die Organisation dem Produkt hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value as a date</source>
        <translation>Wert als Datum</translation>
    </message>
    <message>
        <source>The vendor states no time zone.</source>
        <translation>Der Anbieter nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>What the organization calls the field.</source>
        <translation>Wie die Organisation das Feld nennt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>Vitrine::AppendFile</name>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is a link to another place; nothing was written</source>
        <translation>%1 verweist auf einen anderen Ort; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 may not be written there</source>
        <translation>%1 darf dort nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is not a file; nothing was written</source>
        <translation>%1 ist keine Datei; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 is in use by another Vitrine</source>
        <translation>%1 wird von einem anderen Vitrine benutzt</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 could not be written whole; the disk may be full</source>
        <translation>%1 konnte nicht vollständig geschrieben werden; vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>%1 holds something already; nothing was written</source>
        <translation>%1 enthält schon etwas; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the folder for temporary files may not be written to</source>
        <translation>in den Ordner für temporäre Dateien darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>no room is left for temporary files; the disk may be full</source>
        <translation>für temporäre Dateien ist kein Platz mehr; der Datenträger ist vielleicht voll</translation>
    </message>
</context>
<context>
    <name>Vitrine::AskAllJob</name>
    <message>
        <source>This version does not know the vendor.</source>
        <translation>Diese Version kennt den Anbieter nicht.</translation>
    </message>
    <message>
        <source>This profile is left out when all are asked.</source>
        <translation>Dieses Profil bleibt außen vor, wenn alle abgefragt werden.</translation>
    </message>
</context>
<context>
    <name>Vitrine::AskAllModel</name>
    <message>
        <source>Asking …</source>
        <translation>Abfrage läuft …</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Open the profile …</source>
        <translation>Profil öffnen …</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 · earlier</source>
        <translation>%1 · früher</translation>
    </message>
</context>
<context>
    <name>Vitrine::AskAllPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answers by profile</source>
        <translation>Antworten nach Profil</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile(s) have it</source>
        <translation>
            <numerusform>In %1 von %n Profil gefunden</numerusform>
            <numerusform>In %1 von %n Profilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all profiles</source>
        <translation>%1 in allen Profilen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n still asking</source>
        <translation>
            <numerusform>%n Abfrage läuft noch</numerusform>
            <numerusform>%n Abfragen laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message numerus="yes">
        <source>unknown for %n</source>
        <translation>
            <numerusform>bei %n unbekannt</numerusform>
            <numerusform>bei %n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked again yet</source>
        <translation>Noch nicht erneut gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from this computer</source>
        <translation>
            <numerusform>%n Antwort von diesem Computer</numerusform>
            <numerusform>%n Antworten von diesem Computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::AskBar</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Ask for what stands in the field (Enter)</source>
        <translation>Nachschlagen, was im Feld steht (Eingabetaste)</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Profile to ask: %1</source>
        <translation>Abzufragendes Profil: %1</translation>
    </message>
    <message>
        <source>%1 cannot know it: %2</source>
        <translation>%1 kann diese ID nicht kennen: %2</translation>
    </message>
    <message>
        <source>There is no profile to ask yet</source>
        <translation>Es gibt noch kein Profil zum Abfragen</translation>
    </message>
    <message>
        <source>There is no id in it</source>
        <translation>Darin steht keine ID</translation>
    </message>
    <message>
        <source>No profile could know this id</source>
        <translation>Kein Profil kann diese ID kennen</translation>
    </message>
    <message>
        <source>Down: %1 of %2</source>
        <translation>Pfeil ab: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Bulk …</source>
        <translation>Sammel&amp;lauf …</translation>
    </message>
    <message>
        <source>Look up many ids in one run (Ctrl+B)</source>
        <translation>Viele IDs in einem Lauf nachschlagen (Strg+B)</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nicht abgefragt: %1</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>%1 IDs</translation>
    </message>
    <message>
        <source>Enter opens a bulk run</source>
        <translation>Eingabetaste öffnet einen Sammellauf</translation>
    </message>
    <message>
        <source>Enter opens a tab for each</source>
        <translation>Eingabetaste öffnet je einen Tab</translation>
    </message>
    <message>
        <source>No profile could know these ids</source>
        <translation>Kein Profil kann diese IDs kennen</translation>
    </message>
    <message>
        <source>%1, certain</source>
        <translation>%1, sicher</translation>
    </message>
    <message>
        <source>%1, possible</source>
        <translation>%1, möglich</translation>
    </message>
    <message>
        <source>Enter looks up</source>
        <translation>Eingabetaste schlägt nach</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many ids, profile</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 ids: %2</source>
        <translation>%1 IDs: %2</translation>
    </message>
</context>
<context>
    <name>Vitrine::AskField</name>
    <message>
        <source>Product id or link</source>
        <translation>Produkt-ID oder Link</translation>
    </message>
</context>
<context>
    <name>Vitrine::AskingBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 s · %2</source>
        <translation>%1 s · %2</translation>
    </message>
    <message>
        <source>Asking %1 for %2 …</source>
        <translation>%1 wird nach %2 gefragt …</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkJournal</name>
    <message>
        <source>%1 is no run that can be continued</source>
        <translation>%1 ist kein Lauf, der fortgesetzt werden kann</translation>
    </message>
    <message>
        <source>The profile “%1” is not there any more.</source>
        <translation>Das Profil „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>a stored result is damaged</source>
        <translation>ein gespeichertes Ergebnis ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkModel</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Found, with a warning</source>
        <translation>Gefunden, mit Warnung</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkPage</name>
    <message>
        <source>Many ids</source>
        <translation>Viele IDs</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of %1 is unfinished: %2 of %3 ids are answered.</source>
        <translation>Eine Liste vom %1 ist nicht fertig: %2 von %3 IDs sind beantwortet.</translation>
    </message>
    <message>
        <source>“%1” of %2 is unfinished: %3 of %4 ids are answered.</source>
        <translation>„%1“ vom %2 ist nicht fertig: %3 von %4 IDs sind beantwortet.</translation>
    </message>
    <message>
        <source>A run of %1 is complete: %2 ids.</source>
        <translation>Ein Lauf vom %1 ist abgeschlossen: %2 IDs.</translation>
    </message>
    <message>
        <source>“%1” leads to another account now, so this run cannot go on. What was answered can be exported.</source>
        <translation>„%1“ führt jetzt zu einem anderen Konto, deshalb kann dieser Lauf nicht weitergehen. Was beantwortet wurde, lässt sich exportieren.</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkPlan</name>
    <message>
        <source>No profile could know this id. %1</source>
        <translation>Kein Profil kann diese ID kennen. %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkRun</name>
    <message>
        <source>Not asked any more, because the profile was refused three times in a row. %1</source>
        <translation>Nicht mehr abgefragt, weil das Profil dreimal nacheinander abgewiesen wurde. %1</translation>
    </message>
    <message>
        <source>It was not asked any more.</source>
        <translation>Diese ID wurde nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>Not asked any more, because thirty ids in a row did not reach the vendor. %1</source>
        <translation>Nicht mehr gefragt, weil dreißig IDs nacheinander den Anbieter nicht erreichten. %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkStart</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Open a list …</source>
        <translation>Liste ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Look &amp;up all</source>
        <translation>Alle na&amp;chschlagen</translation>
    </message>
    <message>
        <source>Many ids at once</source>
        <translation>Viele IDs auf einmal</translation>
    </message>
    <message>
        <source>An id or a link on a line. Blank lines and what stands behind a # are left out, and what stands there twice is asked once.</source>
        <translation>Je Zeile eine ID oder ein Link. Leere Zeilen und was hinter einem # steht bleiben weg, und was zweimal dasteht, wird einmal abgefragt.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Fra&amp;gen</translation>
    </message>
    <message>
        <source>Profile to ask</source>
        <translation>Abzufragendes Profil</translation>
    </message>
    <message>
        <source>Ids to look up</source>
        <translation>Nachzuschlagende IDs</translation>
    </message>
    <message>
        <source>Paste ids here, or open a file of them</source>
        <translation>Fügen Sie hier IDs ein oder öffnen Sie eine Datei damit</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Was die Liste enthält</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Whichever profile could know the id</source>
        <translation>Das Profil, das die ID kennen könnte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a list of ids</source>
        <translation>Eine Liste von IDs öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stood there before</source>
        <translation>%1 standen schon da</translation>
    </message>
    <message>
        <source>%1 that no profile could know</source>
        <translation>%1, die kein Profil kennen kann</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>dauert etwa %1</translation>
    </message>
    <message>
        <source>There is no profile to ask yet.</source>
        <translation>Es gibt noch kein Profil zum Abfragen.</translation>
    </message>
    <message>
        <source>A text file with an id on a line, or a table (CSV, Excel)</source>
        <translation>Eine Textdatei mit einer ID je Zeile oder eine Tabelle (CSV, Excel)</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.tsv *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>from column “%1”</source>
        <translation>aus Spalte „%1“</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nicht abgefragt: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkView</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Another lis&amp;t</source>
        <translation>Andere Lis&amp;te</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Ids and what came of them</source>
        <translation>IDs und was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s)</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was said of this id</source>
        <translation>Was zu dieser ID gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Open the profile …</source>
        <translation>Profil ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>Vitrine::BulkWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>asked to wait %1</source>
        <translation>soll %1 warten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>%1 IDs</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <translation>%1 nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 stood there before</source>
        <translation>%1 standen schon da</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
</context>
<context>
    <name>Vitrine::ChoicesForm</name>
    <message>
        <source>&amp;Empty ones, too</source>
        <translation>Auch &amp;leere</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for old programs</source>
        <translation>&amp;Byte Order Mark, für alte Programme</translation>
    </message>
    <message>
        <source>&amp;Customer-safe: without cost and minimum prices</source>
        <translation>Für &amp;Kunden: ohne Einkaufs- und Mindestpreise</translation>
    </message>
    <message>
        <source>With &amp;secrets in plain text, this time</source>
        <translation>Dieses Mal mit &amp;geheimen Werten im Klartext</translation>
    </message>
    <message>
        <source>Whoever can read this file can use the secrets in it. Nobody but you may open it on this computer; that does not hold once it is sent.</source>
        <translation>Wer diese Datei lesen kann, kann die geheimen Werte darin benutzen. Auf diesem Computer darf nur Ihr Konto sie öffnen; das gilt nicht mehr, sobald sie verschickt ist.</translation>
    </message>
    <message>
        <source>For people: 3 months, Yes</source>
        <translation>Für Menschen: 3 Monate, Ja</translation>
    </message>
    <message>
        <source>Exact: P3M, true</source>
        <translation>Genau: P3M, true</translation>
    </message>
    <message>
        <source>As in your language: %1</source>
        <translation>Wie in Ihrer Sprache: %1</translation>
    </message>
    <message>
        <source>Neutral: %1</source>
        <translation>Neutral: %1</translation>
    </message>
    <message>
        <source>One per product</source>
        <translation>Eine je Produkt</translation>
    </message>
    <message>
        <source>One per field</source>
        <translation>Eine je Feld</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Ze&amp;ilen</translation>
    </message>
    <message>
        <source>Separa&amp;tor</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>What rights &amp;hide, too</source>
        <translation>Auch was Rechte &amp;verbergen</translation>
    </message>
    <message>
        <source>Only those the form shows</source>
        <translation>Nur die das Formular zeigt</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Those with “%1”</source>
        <translation>Die mit „%1“</translation>
    </message>
    <message>
        <source>Without secrets: they are not kept with answers. To export them, ask for the product anew in a tab of its own.</source>
        <translation>Ohne Geheimnisse: sie werden nicht mit Antworten aufgehoben. Um sie zu exportieren, fragen Sie das Produkt in einem eigenen Tab neu.</translation>
    </message>
    <message>
        <source>What is customer-safe has no secrets.</source>
        <translation>Was für Kunden ist, enthält keine geheimen Werte.</translation>
    </message>
    <message>
        <source>With secrets it is not for customers.</source>
        <translation>Mit geheimen Werten ist es nicht für Kunden.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ColourPicker</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>Vitrine::ColumnChooser</name>
    <message>
        <source>Column that holds the ids</source>
        <translation>Spalte mit den IDs</translation>
    </message>
    <message>
        <source>Colum&amp;n of the ids</source>
        <translation>&amp;Spalte der IDs</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::CommandLine</name>
    <message>
        <source>There is no vendor “%1”. There are: %2.</source>
        <translation>Es gibt keinen Anbieter „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Port %1 is taken.</source>
        <translation>Port %1 ist belegt.</translation>
    </message>
    <message>
        <source>Serving on %1 until it is stopped (Ctrl+C).</source>
        <translation>Erreichbar unter %1, bis zum Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else; a file of secrets must be yours.</source>
        <translation>%1 gehört jemand anderem; die Datei mit Zugangsdaten muss Ihnen gehören.</translation>
    </message>
    <message>
        <source>%1 can be read by others. Allow it to its owner only: chmod 600.</source>
        <translation>%1 ist für andere lesbar. Erlauben Sie nur dem Besitzer den Zugriff: chmod 600.</translation>
    </message>
    <message>
        <source>asks vendors for products and shows their forms</source>
        <translation>fragt Produkte bei den Anbietern ab und zeigt sie als Formular</translation>
    </message>
    <message>
        <source>shows a saved answer as its form, without any network</source>
        <translation>zeigt eine gespeicherte Antwort als Formular, ganz ohne Netz</translation>
    </message>
    <message>
        <source>lists the vendors and what a profile of each needs</source>
        <translation>listet die Anbieter auf und was ein Profil für jeden braucht</translation>
    </message>
    <message>
        <source>serves every vendor on this computer until it is stopped</source>
        <translation>stellt alle Anbieter auf diesem Computer bereit, bis es beendet wird</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Start the sandbox inside the program and use its profiles.</source>
        <translation>Die Sandbox im Programm starten und ihre Profile benutzen.</translation>
    </message>
    <message>
        <source>Keep profiles in this folder.</source>
        <translation>Profile in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Secrets by profile name and field, as JSON; refused unless only its owner can read it.</source>
        <translation>Zugangsdaten nach Profilname und Feld, als JSON; nur angenommen, wenn allein der Besitzer sie lesen kann.</translation>
    </message>
    <message>
        <source>Ask this profile; may be given several times.</source>
        <translation>Dieses Profil abfragen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Ask every profile that could know the id.</source>
        <translation>Jedes Profil abfragen, das die ID kennen könnte.</translation>
    </message>
    <message>
        <source>Show secrets inside answers.</source>
        <translation>Geheime Werte in Antworten anzeigen.</translation>
    </message>
    <message>
        <source>Leave out what is not for customers, such as cost prices.</source>
        <translation>Weglassen, was nicht für Kunden ist, etwa Einkaufspreise.</translation>
    </message>
    <message>
        <source>Whose answer it is.</source>
        <translation>Von welchem Anbieter die Antwort ist.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text oder json.</translation>
    </message>
    <message>
        <source>Listen on this port instead of a free one.</source>
        <translation>Auf diesem Port lauschen statt auf einem freien.</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>Jede Antwort so viele Millisekunden warten lassen.</translation>
    </message>
    <message>
        <source>“vitrine-cli --help” tells what can be asked.</source>
        <translation>„vitrine-cli --help“ sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is no format here. There are: %2.</source>
        <translation>„%1“ ist hier kein Format. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Either --all or --profile, not both.</source>
        <translation>Entweder --all oder --profile, nicht beides.</translation>
    </message>
    <message>
        <source>Which id? Name at least one, or a file of them with --ids.</source>
        <translation>Welche ID? Nennen Sie mindestens eine, oder mit --ids eine Datei davon.</translation>
    </message>
    <message>
        <source>Whose answer is it? Name the vendor with --vendor.</source>
        <translation>Von wem ist die Antwort? Nennen Sie den Anbieter mit --vendor.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 50.</source>
        <translation>--jobs nimmt eine Zahl von 1 bis 50.</translation>
    </message>
    <message>
        <source>read takes one file, or - for standard input.</source>
        <translation>read nimmt eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--latency takes a number from 0 to 60000.</source>
        <translation>--latency nimmt eine Zahl von 0 bis 60000.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>What to do, see below.</source>
        <translation>Was zu tun ist, siehe unten.</translation>
    </message>
    <message>
        <source>One id, every vendor, one form, in a terminal. Exit status: 0 everything found, 1 something not found, 2 wrong usage, 3 something failed.</source>
        <translation>Eine ID, alle Anbieter, ein Formular, im Terminal. Rückgabewert: 0 alles gefunden, 1 etwas nicht gefunden, 2 falsche Benutzung, 3 etwas ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>What is to be done? Name a command.</source>
        <translation>Was ist zu tun? Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: there is no free port.</source>
        <translation>Die Sandbox konnte nicht gestartet werden: Es ist kein Port frei.</translation>
    </message>
    <message>
        <source>The secrets file must hold one JSON object: profile names, and the secrets of each.</source>
        <translation>Die Datei mit Zugangsdaten muss ein JSON-Objekt enthalten: Profilnamen und die Zugangsdaten zu jedem.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>lists, adds, tests, removes and shares the accounts to ask with</source>
        <translation>listet, ergänzt, prüft, entfernt und teilt die Konten, mit denen abgefragt wird</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no profile yet. “vitrine-cli profiles add” adds one.</source>
        <translation>Es gibt noch kein Profil. „vitrine-cli profiles add“ legt eines an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>“%1” is removed, but its secrets are not: %2. They will be with the next change of profiles, or when the window is opened.</source>
        <translation>„%1“ ist entfernt, die Zugangsdaten aber nicht: %2. Sie werden bei der nächsten Änderung an Profilen entfernt oder wenn das Fenster geöffnet wird.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>There is no profile to export.</source>
        <translation>Es gibt kein Profil zum Exportieren.</translation>
    </message>
    <message>
        <source>Texts could not be compared with your secrets: %1.</source>
        <translation>Die Texte konnten nicht mit Ihren Zugangsdaten verglichen werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was written: what is shared must hold no secret. With --anyway it is.</source>
        <translation>Nichts wurde geschrieben: Was geteilt wird, darf keine Zugangsdaten enthalten. Mit --anyway geht es trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written, without secrets.</source>
        <translation>
            <numerusform>%n Profil geschrieben, ohne Zugangsdaten.</numerusform>
            <numerusform>%n Profile geschrieben, ohne Zugangsdaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Renamed, because the name was taken: %1</source>
        <translation>Umbenannt, weil der Name vergeben war: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be entered for %1: %2</source>
        <translation>Noch einzugeben für %1: %2</translation>
    </message>
    <message>
        <source>%1 is not encrypted: whoever is on the way can read its secrets.</source>
        <translation>%1 ist nicht verschlüsselt: Wer unterwegs mitliest, sieht die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Enter them with “vitrine-cli profiles secrets NAME”.</source>
        <translation>Geben Sie sie mit „vitrine-cli profiles secrets NAME“ ein.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE.</source>
        <translation>--set nimmt KEY=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and others on this computer can read a command line. Leave it out: it is asked for on the terminal, or read from --secrets FILE.</source>
        <translation>„%1“ ist geheim, und andere auf diesem Computer können eine Befehlszeile lesen. Lassen Sie es weg: Es wird im Terminal erfragt oder aus --secrets FILE gelesen.</translation>
    </message>
    <message>
        <source>This profile has no “%1”. It has: %2.</source>
        <translation>Dieses Profil hat kein „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>This is no value of “%1”.</source>
        <translation>Das ist kein Wert für „%1“.</translation>
    </message>
    <message>
        <source>%1 has no sign-in “%2”. It has: %3.</source>
        <translation>%1 hat keine Anmeldung „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 (not encrypted)</source>
        <translation>%1 (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>not known: the keychain could not be asked</source>
        <translation>unbekannt: Der Schlüsselbund war nicht erreichbar</translation>
    </message>
    <message>
        <source>•••••• (stored)</source>
        <translation>•••••• (gespeichert)</translation>
    </message>
    <message>
        <source>not stored; it is needed</source>
        <translation>nicht gespeichert; wird benötigt</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>TEST/LIVE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Test oder Live</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>not asked when every profile is asked</source>
        <translation>nicht dabei, wenn alle Profile abgefragt werden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>lists the profiles</source>
        <translation>listet die Profile auf</translation>
    </message>
    <message>
        <source>shows one, and which of its secrets are stored</source>
        <translation>zeigt eines und welche seiner Zugangsdaten gespeichert sind</translation>
    </message>
    <message>
        <source>adds one and asks for its secrets without showing them</source>
        <translation>legt eines an und fragt verdeckt nach den Zugangsdaten</translation>
    </message>
    <message>
        <source>asks for the secrets of one anew and stores them</source>
        <translation>fragt neu nach den Zugangsdaten und speichert sie</translation>
    </message>
    <message>
        <source>tries its address, certificate, sign-in and account</source>
        <translation>probiert Adresse, Zertifikat, Anmeldung und Konto aus</translation>
    </message>
    <message>
        <source>removes one, and its secrets from the keychain</source>
        <translation>entfernt eines und seine Zugangsdaten aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>writes all of them to a file to share, without secrets</source>
        <translation>schreibt alle in eine Datei zum Teilen, ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>adds those of such a file; both are kept where a name is taken</source>
        <translation>fügt die aus einer solchen Datei hinzu; bei gleichem Namen bleiben beide</translation>
    </message>
    <message>
        <source>text or json. On a terminal the first, else json.</source>
        <translation>text oder json. In einem Terminal das erste, sonst json.</translation>
    </message>
    <message>
        <source>Write the file although a text in it looks like a secret.</source>
        <translation>Die Datei schreiben, obwohl ein Text darin nach Zugangsdaten aussieht.</translation>
    </message>
    <message>
        <source>Whose account it is: see “vitrine-cli vendors”.</source>
        <translation>Bei welchem Anbieter das Konto ist: siehe „vitrine-cli vendors“.</translation>
    </message>
    <message>
        <source>How to sign in; otherwise the vendor&apos;s first way.</source>
        <translation>Die Art der Anmeldung; sonst die erste des Anbieters.</translation>
    </message>
    <message>
        <source>What stands before the vendor&apos;s path; otherwise its first address.</source>
        <translation>Was vor dem Pfad des Anbieters steht; sonst seine erste Adresse.</translation>
    </message>
    <message>
        <source>A field of the vendor or its sign-in, or one of these: %1. May be given several times. Never a secret.</source>
        <translation>Ein Feld des Anbieters oder der Anmeldung, oder eines von diesen: %1. Mehrfach möglich. Niemals Zugangsdaten.</translation>
    </message>
    <message>
        <source>Secrets are asked for on the terminal without being shown, or read from --secrets FILE: {&quot;profile name&quot;: {&quot;field&quot;: &quot;secret&quot;}}. They are kept in the system&apos;s keychain.</source>
        <translation>Zugangsdaten werden verdeckt im Terminal erfragt oder aus --secrets FILE gelesen: {&quot;Profilname&quot;: {&quot;Feld&quot;: &quot;geheimer Wert&quot;}}. Aufbewahrt werden sie im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>“profiles %1” lacks its %2.</source>
        <translation>Bei „profiles %1“ fehlt noch %2.</translation>
    </message>
    <message>
        <source>Whose account is it? Name the vendor with --vendor.</source>
        <translation>Bei wem ist das Konto? Nennen Sie den Anbieter mit --vendor.</translation>
    </message>
    <message>
        <source>The sandbox brings its own profiles; they can not be changed.</source>
        <translation>Die Sandbox bringt eigene Profile mit; sie können nicht geändert werden.</translation>
    </message>
    <message>
        <source>The accounts to ask with, kept without their secrets in profiles.json.</source>
        <translation>Die Konten, mit denen abgefragt wird, ohne Zugangsdaten aufbewahrt in profiles.json.</translation>
    </message>
    <message>
        <source>What is to be done with profiles? Name a command.</source>
        <translation>Was ist mit den Profilen zu tun? Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>“profiles %1” is no command.</source>
        <translation>„profiles %1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>Who insists on it says so with --set network.allowHttp=true.</source>
        <translation>Wer darauf besteht, sagt es mit --set network.allowHttp=true.</translation>
    </message>
    <message>
        <source>One of the profile&apos;s open fields holds a secret of it. Leave it out there.</source>
        <translation>In einem der offenen Felder des Profils stehen Zugangsdaten. Lassen Sie sie dort weg.</translation>
    </message>
    <message>
        <source>this session has no keychain</source>
        <translation>diese Sitzung hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The secrets could not be kept, so nothing was changed: %1. Without a keychain keep them in a file only you can read, and name it with --secrets FILE here and in every lookup.</source>
        <translation>Die Zugangsdaten konnten nicht aufbewahrt werden, daher wurde nichts geändert: %1. Ohne Schlüsselbund bewahren Sie sie in einer Datei auf, die nur Sie lesen können, und nennen Sie diese hier und bei jedem Nachschlagen mit --secrets FILE.</translation>
    </message>
    <message>
        <source>%1 has no secrets of “%2”.</source>
        <translation>%1 enthält keine Zugangsdaten zu „%2“.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the secrets. Name a file of them with --secrets FILE.</source>
        <translation>Es gibt kein Terminal, um nach den Zugangsdaten zu fragen. Nennen Sie mit --secrets FILE eine Datei, in der sie stehen.</translation>
    </message>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (darf leer sein)</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The secrets were not stored: %1. Name %2 with --secrets in every lookup.</source>
        <translation>Die Zugangsdaten wurden nicht gespeichert: %1. Nennen Sie %2 bei jedem Nachschlagen mit --secrets.</translation>
    </message>
    <message>
        <source>The secrets could not be kept, so nothing was changed: %1.</source>
        <translation>Die Zugangsdaten konnten nicht aufbewahrt werden, daher wurde nichts geändert: %1.</translation>
    </message>
    <message>
        <source>The secrets of “%1” are stored.</source>
        <translation>Die Zugangsdaten von „%1“ sind gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>csv: a row for each of these, “products” (as a rule) or “fields”.</source>
        <translation>csv: eine Zeile je „products“ (sonst immer) oder je „fields“: Produkte oder Felder.</translation>
    </message>
    <message>
        <source>csv: between cells, “,” (as a rule), “;” or “tab”.</source>
        <translation>csv: zwischen den Zellen steht „,“ (sonst immer), „;“ oder „tab“.</translation>
    </message>
    <message>
        <source>csv: mark the file as UTF-8, which some spreadsheets need.</source>
        <translation>csv: Datei als UTF-8 kennzeichnen, was manche Tabellenprogramme brauchen.</translation>
    </message>
    <message>
        <source>--rows takes “products” or “fields”.</source>
        <translation>--rows nimmt „products“ oder „fields“.</translation>
    </message>
    <message>
        <source>--separator takes “,”, “;” or “tab”.</source>
        <translation>--separator nimmt „,“, „;“ oder „tab“.</translation>
    </message>
    <message>
        <source>--rows, --separator and --bom are for --format csv.</source>
        <translation>--rows, --separator und --bom gehören zu --format csv.</translation>
    </message>
    <message>
        <source>%1 is written to a file only: name it with --output.</source>
        <translation>%1 wird nur in eine Datei geschrieben: Nennen Sie sie mit --output.</translation>
    </message>
    <message>
        <source>Show what your rights hide.</source>
        <translation>Zeigen, was Ihre Rechte verbergen.</translation>
    </message>
    <message>
        <source>Take the ids from this column of the table: its header or its number.</source>
        <translation>Die IDs aus dieser Spalte der Tabelle nehmen: ihr Kopf oder ihre Nummer.</translation>
    </message>
    <message>
        <source>Ask each profile for so many at once, 1 to 50.</source>
        <translation>Jedes Profil nach so vielen zugleich fragen, 1 bis 50.</translation>
    </message>
    <message>
        <source>Ask each profile so often a second, whatever its limits are.</source>
        <translation>Jedes Profil so oft in der Sekunde abfragen, gleich welche Grenzen es hat.</translation>
    </message>
    <message>
        <source>Go on with an interrupted run of the same --ids and --output.</source>
        <translation>Einen unterbrochenen Lauf mit denselben --ids und demselben --output fortsetzen.</translation>
    </message>
    <message>
        <source>--resume goes on with a run of --ids into an --output; name both.</source>
        <translation>--resume setzt einen Lauf von --ids in ein --output fort; nennen Sie beide.</translation>
    </message>
    <message>
        <source>--column is for the table that --ids names.</source>
        <translation>--column gehört zu der Tabelle, die --ids nennt.</translation>
    </message>
    <message>
        <source>--rate takes a number from 0.01 to 10000.</source>
        <translation>--rate nimmt eine Zahl von 0.01 bis 10000.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The name of the file to read is empty.</source>
        <translation>Der Name der zu lesenden Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 is written as %2, although its name ends like a file of %3.</source>
        <translation>%1 wird als %2 geschrieben, obwohl der Name wie der einer Datei in %3 endet.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>You may not read %1. Its owner can allow it.</source>
        <translation>Sie dürfen %1 nicht lesen. Wem die Datei gehört, kann es erlauben.</translation>
    </message>
    <message>
        <source>How to write it: %1. Without it the end of --output says so; on a terminal it is the first, else json.</source>
        <translation>Wie es geschrieben wird: %1. Ohne diese Angabe sagt es das Ende von --output; auf einem Terminal ist es das erste, sonst json.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output, as without it.</source>
        <translation>In diese Datei schreiben; - ist die Standardausgabe, wie ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Read ids from this file, or from standard input (-): a list, a table or an Excel workbook.</source>
        <translation>IDs aus dieser Datei lesen oder von der Standardeingabe (-): eine Liste, eine Tabelle oder eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 is no file. Without --output, results go to standard output.</source>
        <translation>%1 ist keine Datei. Ohne --output gehen die Ergebnisse auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>--output would overwrite %1, which is read. Name another file.</source>
        <translation>--output würde %1 überschreiben, woraus gelesen wird. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>--resume goes on with what was kept, and secrets are not. With --reveal all is asked again.</source>
        <translation>--resume macht mit Aufgehobenem weiter, und Geheimnisse werden nicht aufgehoben. Mit --reveal wird alles noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The run kept in %1 asked for other ids or other profiles; without --resume a new one begins.</source>
        <translation>Der Lauf in %1 fragte nach anderen IDs oder anderen Profilen; ohne --resume beginnt ein neuer.</translation>
    </message>
    <message>
        <source>%1 is in the way and could not be moved aside. Move it yourself, or name another --output.</source>
        <translation>%1 ist im Weg und konnte nicht beiseitegelegt werden. Verschieben Sie die Datei selbst, oder nennen Sie ein anderes --output.</translation>
    </message>
    <message>
        <source>An interrupted run was kept; it is %1 now. Without --resume all is asked again.</source>
        <translation>Ein unterbrochener Lauf war aufgehoben; er ist jetzt %1. Ohne --resume wird alles noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The run that was kept is damaged; it is %1 now. All is asked again.</source>
        <translation>Der aufgehobene Lauf ist beschädigt; er ist jetzt %1. Alles wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1 is no run that was kept, so it stays as it is. Move it, or name another --output.</source>
        <translation>%1 ist kein aufgehobener Lauf und bleibt, wie es ist. Verschieben Sie die Datei, oder nennen Sie ein anderes --output.</translation>
    </message>
    <message>
        <source>Going on with the run of %1: %2 of %3 are there already.</source>
        <translation>Der Lauf vom %1 wird fortgesetzt: %2 von %3 sind schon da.</translation>
    </message>
    <message>
        <source>%1 is damaged, so the run cannot go on. Without --resume a new one begins.</source>
        <translation>%1 ist beschädigt, der Lauf kann also nicht weitergehen. Ohne --resume beginnt ein neuer.</translation>
    </message>
    <message>
        <source>--output names no file.</source>
        <translation>--output nennt keine Datei.</translation>
    </message>
    <message>
        <source>Either --customer-safe or --reveal: what is for customers has no secrets.</source>
        <translation>Entweder --customer-safe oder --reveal: Was für Kunden ist, enthält keine geheimen Werte.</translation>
    </message>
    <message>
        <source>“%1” leads to another account now than in the run kept in %2; without --resume a new one begins.</source>
        <translation>„%1“ führt jetzt zu einem anderen Konto als in dem in %2 aufbewahrten Lauf; ohne --resume beginnt ein neuer.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ConnectionPanel</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Vitrine::ConnectionTest</name>
    <message>
        <source>none: the connection is not encrypted</source>
        <translation>keines: Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Both clocks agree.</source>
        <translation>Beide Uhren stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) ahead.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht %n Sekunde vor.</numerusform>
            <numerusform>Die Uhr des Servers geht %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n second(s) behind.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht %n Sekunde nach.</numerusform>
            <numerusform>Die Uhr des Servers geht %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>products can be asked for</source>
        <translation>Produkte können abgefragt werden</translation>
    </message>
    <message>
        <source>Signed in and answered in %1 ms.</source>
        <translation>Angemeldet und beantwortet in %1 ms.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what it is good for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
</context>
<context>
    <name>Vitrine::DetailBar</name>
    <message>
        <source>Choose a row to see what it means and where it came from.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie bedeutet und woher sie stammt.</translation>
    </message>
    <message>
        <source>Not in the answer</source>
        <translation>Nicht in der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>gesendet: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::Display</name>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 Sekunde</numerusform>
            <numerusform>%1 Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 Woche</numerusform>
            <numerusform>%1 Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>only blanks</source>
        <translation>nur Leerzeichen</translation>
    </message>
    <message>
        <source>%1 entry</source>
        <translation>%1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>A picture inside the answer, %1</source>
        <translation>Ein Bild in der Antwort, %1</translation>
    </message>
    <message>
        <source>%1, time zone not stated</source>
        <translation>%1, Zeitzone nicht angegeben</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>hidden by your rights</source>
        <translation>durch Ihre Rechte verborgen</translation>
    </message>
    <message>
        <source>not offered by this vendor</source>
        <translation>von diesem Anbieter nicht angeboten</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>Niederländische Antillen</translation>
    </message>
    <message>
        <source>Gaza Strip</source>
        <translation>Gazastreifen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price, period</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 more price</source>
        <translation>1 weiterer Preis</translation>
    </message>
    <message numerus="yes">
        <source>%1 more prices</source>
        <translation>
            <numerusform>%1 weiterer Preis</numerusform>
            <numerusform>%1 weitere Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Stock: %1</source>
        <translation>Lagerbestand: %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>änderbar</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the least price</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>internal, not for customers</source>
        <translation>intern, nicht für Kunden</translation>
    </message>
    <message>
        <source>The vendor&apos;s reason for the right: “%1”.</source>
        <translation>Begründung des Anbieters für das Recht: „%1“.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>the price without a discount</comment>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Rabatt: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::Error</name>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>Check your network and the address in the profile, then ask again.</source>
        <translation>Prüfen Sie Ihr Netz und die Adresse im Profil und fragen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>the server could not prove that it is the right one, so nothing was sent</source>
        <translation>der Server konnte nicht nachweisen, dass er der richtige ist, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Check the address and the certificates in the profile, or ask your administrator.</source>
        <translation>Prüfen Sie die Adresse und die Zertifikate im Profil oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Wartezeit</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, allow more time in the profile.</source>
        <translation>Fragen Sie erneut ab; wenn es so bleibt, erlauben Sie im Profil eine längere Wartezeit.</translation>
    </message>
    <message>
        <source>the server points to another address, which is not followed</source>
        <translation>der Server verweist an eine andere Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Check the sign-in in the profile; the secret may be wrong or no longer valid.</source>
        <translation>Prüfen Sie die Anmeldung im Profil; die Zugangsdaten sind vielleicht falsch oder nicht mehr gültig.</translation>
    </message>
    <message>
        <source>the sign-in has expired</source>
        <translation>die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Ask again to sign in anew.</source>
        <translation>Fragen Sie erneut ab, um sich neu anzumelden.</translation>
    </message>
    <message>
        <source>this sign-in has no right to see the product</source>
        <translation>diese Anmeldung hat kein Recht, das Produkt zu sehen</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for the right to read products.</source>
        <translation>Bitten Sie, wer das Konto verwaltet, um das Recht, Produkte zu lesen.</translation>
    </message>
    <message>
        <source>no product with this id</source>
        <translation>kein Produkt mit dieser ID</translation>
    </message>
    <message>
        <source>Check the id, or ask another profile.</source>
        <translation>Prüfen Sie die ID oder fragen Sie ein anderes Profil ab.</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft abgefragt</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>Warten Sie ein wenig und fragen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation>der Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>Ask again later; if it stays so, tell the vendor.</source>
        <translation>Fragen Sie später erneut ab; wenn es so bleibt, melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>the server did not accept the question</source>
        <translation>der Server hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>Check the id and the settings of the profile.</source>
        <translation>Prüfen Sie die ID und die Einstellungen des Profils.</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>die Antwort wurde nicht verstanden</translation>
    </message>
    <message>
        <source>Look at the answer as it was sent, and check the address in the profile.</source>
        <translation>Sehen Sie sich die Antwort an, wie sie gesendet wurde, und prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>the answer is larger than the profile allows</source>
        <translation>die Antwort ist größer, als das Profil erlaubt</translation>
    </message>
    <message>
        <source>Allow a larger answer in the profile, then ask again.</source>
        <translation>Erlauben Sie im Profil eine größere Antwort und fragen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>refused, because the clock of this computer is wrong</source>
        <translation>abgelehnt, weil die Uhr dieses Computers falsch geht</translation>
    </message>
    <message>
        <source>Set the clock, then ask again.</source>
        <translation>Stellen Sie die Uhr und fragen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>the keychain did not give the secret</source>
        <translation>der Schlüsselbund hat die Zugangsdaten nicht herausgegeben</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret in the profile, then ask again.</source>
        <translation>Entsperren Sie den Schlüsselbund oder geben Sie die Zugangsdaten im Profil ein und fragen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>the profile is not complete</source>
        <translation>das Profil ist nicht vollständig</translation>
    </message>
    <message>
        <source>Fill in what is missing in the profile.</source>
        <translation>Ergänzen Sie, was im Profil fehlt.</translation>
    </message>
    <message>
        <source>this cannot be the id of a product here</source>
        <translation>dies kann hier keine Produkt-ID sein</translation>
    </message>
    <message>
        <source>Check the id, or choose another profile.</source>
        <translation>Prüfen Sie die ID oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation>die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check that it exists, that you may use it, and that the disk has room.</source>
        <translation>Prüfen Sie, ob es sie gibt, ob Sie sie benutzen dürfen und ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Ask again when you like.</source>
        <translation>Sie können jederzeit erneut abfragen.</translation>
    </message>
    <message>
        <source>the account has moved to another address</source>
        <translation>das Konto ist an eine andere Adresse umgezogen</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, check the address in the profile.</source>
        <translation>Fragen Sie erneut ab; wenn es so bleibt, prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It may be asked again at %1.</source>
        <translation>Ab %1 Uhr kann erneut abgefragt werden.</translation>
    </message>
    <message>
        <source>The answer said: “%1”</source>
        <translation>In der Antwort stand: „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be read or is no PEM file</source>
        <translation>%1 kann nicht gelesen werden oder ist keine PEM-Datei</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>the certificate is known to be forged</source>
        <translation>das Zertifikat ist als gefälscht bekannt</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate belongs to another host</source>
        <translation>das Zertifikat gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>the certificate comes from an unknown authority</source>
        <translation>das Zertifikat stammt von einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>the certificate was issued for another purpose</source>
        <translation>das Zertifikat wurde für einen anderen Zweck ausgestellt</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>der Server hat kein Zertifikat vorgezeigt</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>der Hostname wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung in der Wartezeit</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the proxy closed the connection</source>
        <translation>der Proxy hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the proxy&apos;s host name was not found</source>
        <translation>der Hostname des Proxys wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the proxy did not answer in time</source>
        <translation>der Proxy hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the proxy asks for another sign-in</source>
        <translation>der Proxy verlangt eine andere Anmeldung</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>der Proxy meldet einen Fehler</translation>
    </message>
    <message>
        <source>the server does not speak HTTP</source>
        <translation>der Server spricht kein HTTP</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>eine sichere Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>the certificate cannot be verified</source>
        <translation>das Zertifikat kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>the address is not an http or https address</source>
        <translation>die Adresse ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>the address holds a user name or password</source>
        <translation>die Adresse enthält einen Benutzernamen oder ein Kennwort</translation>
    </message>
    <message>
        <source>the address is http, which anyone on the way can read; use https</source>
        <translation>die Adresse ist http, was jeder unterwegs mitlesen kann; verwenden Sie https</translation>
    </message>
    <message>
        <source>the request&apos;s method is malformed</source>
        <translation>die Methode der Anfrage ist fehlerhaft</translation>
    </message>
    <message>
        <source>a header&apos;s name is malformed</source>
        <translation>der Name eines Headers ist fehlerhaft</translation>
    </message>
    <message>
        <source>the value for %1 holds a line break or another control character</source>
        <translation>der Wert für %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>the compressed answer is damaged, or unpacks to far too much</source>
        <translation>die komprimierte Antwort ist beschädigt oder wird entpackt viel zu groß</translation>
    </message>
</context>
<context>
    <name>Vitrine::Exchange</name>
    <message>
        <source>holds one of your secrets</source>
        <translation>enthält einen Ihrer geheimen Werte</translation>
    </message>
    <message>
        <source>holds a user name, a password or a query</source>
        <translation>enthält einen Benutzernamen, ein Kennwort oder einen Abfrageteil</translation>
    </message>
    <message>
        <source>looks like a key or a token</source>
        <translation>sieht aus wie ein Schlüssel oder ein Token</translation>
    </message>
    <message>
        <source>this file holds no connection profiles</source>
        <translation>diese Datei enthält keine Verbindungsprofile</translation>
    </message>
    <message>
        <source>this file was written by a newer Vitrine</source>
        <translation>diese Datei wurde von einer neueren Version von Vitrine geschrieben</translation>
    </message>
</context>
<context>
    <name>Vitrine::ExportDialog</name>
    <message>
        <source>Other f&amp;older …</source>
        <translation>Anderer &amp;Ordner …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis exportieren</numerusform>
            <numerusform>%n Ergebnisse exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <source>A file needs a name, one without a slash that does not begin with a point.</source>
        <translation>Eine Datei braucht einen Namen, ohne Schrägstrich und nicht mit einem Punkt am Anfang.</translation>
    </message>
    <message>
        <source>There is a file “%1” in this folder already.</source>
        <translation>In diesem Ordner gibt es schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1, noch etwa %n Sekunde</numerusform>
            <numerusform>%1, noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1, %2.</source>
        <translation>Geschrieben: %1, %2.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ExportFormat</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON, with the answer as sent</source>
        <translation>JSON, mit der Antwort wie gesendet</translation>
    </message>
    <message>
        <source>JSON Lines, a line a product</source>
        <translation>JSON Lines, eine Zeile je Produkt</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>PDF, the form on paper</source>
        <translation>PDF, das Formular auf Papier</translation>
    </message>
</context>
<context>
    <name>Vitrine::FieldRow</name>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::FileWriter</name>
    <message>
        <source>%1 is a link to another place; nothing was written</source>
        <translation>%1 verweist auf einen anderen Ort; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 is not a file; nothing was written</source>
        <translation>%1 ist keine Datei; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written whole; the disk may be full</source>
        <translation>%1 konnte nicht vollständig geschrieben werden; vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>%1 may not be written there</source>
        <translation>%1 darf dort nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 could not be replaced</source>
        <translation>%1 konnte nicht ersetzt werden</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is larger than it may be</source>
        <translation>%1 ist größer als erlaubt</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved aside</source>
        <translation>%1 ist beschädigt und konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>the folder for %1 does not exist</source>
        <translation>den Ordner für %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the name %1 is too long</source>
        <translation>der Name %1 ist zu lang</translation>
    </message>
    <message>
        <source>%1 may not be written there; choose another folder</source>
        <translation>%1 darf dort nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>Vitrine::FilterField</name>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>Shows the fields whose label, value or key has this text in it (Ctrl+F). Enter and Shift+Enter go from match to match, Down goes into the form, Esc clears.</source>
        <translation>Zeigt die Felder, in deren Bezeichnung, Wert oder Schlüssel dieser Text vorkommt (Strg+F). Eingabetaste und Umschalt+Eingabetaste gehen von Treffer zu Treffer, Pfeil nach unten ins Formular, Esc leert das Feld.</translation>
    </message>
</context>
<context>
    <name>Vitrine::FormDelegate</name>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more language(s)</source>
        <translation>
            <numerusform>%n weitere Sprache</numerusform>
            <numerusform>%n weitere Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all, %1 more character(s)</source>
        <translation>
            <numerusform>Alles zeigen, noch %1 Zeichen</numerusform>
            <numerusform>Alles zeigen, noch %1 Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::FormModel</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n Preisvariante</numerusform>
            <numerusform>%n Preisvarianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dasselbe wie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>behind a date</comment>
        <translation>, %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::FormView</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what was &amp;sent</source>
        <translation>&amp;Gesendetes kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;label and value</source>
        <translation>&amp;Feld und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>&amp;JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy row as &amp;Markdown</source>
        <translation>Zeile als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>Product form</source>
        <translation>Produktformular</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Guess</name>
    <message>
        <source>this version does not know the vendor</source>
        <translation>diese Version kennt den Anbieter nicht</translation>
    </message>
</context>
<context>
    <name>Vitrine::HeaderCard</name>
    <message>
        <source>Ask the vendor for this product again (F5)</source>
        <translation>Dieses Produkt erneut beim Anbieter abfragen (F5)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Die ID kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this product in the side bar (Ctrl+D)</source>
        <translation>Dieses Produkt in der Seitenleiste behalten (Strg+D)</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the whole product, without secrets, for pasting into a ticket, a mail or a chat (Ctrl+Shift+C)</source>
        <translation>Die gewählten Zeilen oder das ganze Produkt ohne geheime Werte kopieren, zum Einfügen in Ticket, Mail oder Chat (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this product as a file (Ctrl+E)</source>
        <translation>Dieses Produkt als Datei speichern (Strg+E)</translation>
    </message>
    <message numerus="yes">
        <source>%n undocumented field(s)</source>
        <translation>
            <numerusform>%n undokumentiertes Feld</numerusform>
            <numerusform>%n undokumentierte Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>von diesem Computer</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>Antwort in %1 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>answered in 3 ms, 2 min ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Vitrine::History</name>
    <message>
        <source>Recent lookups, pins and tabs can not be kept: %1.</source>
        <translation>Zuletzt Nachgeschlagenes, Angeheftetes und Tabs können nicht aufbewahrt werden: %1.</translation>
    </message>
</context>
<context>
    <name>Vitrine::HistoryFile</name>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vitrine</source>
        <translation>%1 wurde von einem neueren Vitrine geschrieben</translation>
    </message>
    <message>
        <source>%1 was damaged. It is kept as %2; recent lookups, pins and tabs start empty.</source>
        <translation>%1 war beschädigt. Die Datei ist als %2 aufgehoben; zuletzt Nachgeschlagenes, Angeheftetes und Tabs beginnen leer.</translation>
    </message>
    <message>
        <source>another Vitrine is writing into %1</source>
        <translation>ein anderes Vitrine schreibt gerade in %1</translation>
    </message>
    <message>
        <source>%1 may not be written there</source>
        <translation>%1 darf dort nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 could not be written whole; the disk is full</source>
        <translation>%1 konnte nicht vollständig geschrieben werden; der Datenträger ist voll</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Vitrine::IdList</name>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>Die Liste hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8, so it is not certain which id it holds. Save the list as UTF-8.</source>
        <translation>Zeile %1 ist kein UTF-8, daher ist nicht sicher, welche ID darin steht. Speichern Sie die Liste als UTF-8.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
</context>
<context>
    <name>Vitrine::IdTable</name>
    <message>
        <source>This table cannot be read: its rows have different numbers of cells.</source>
        <translation>Diese Tabelle kann nicht gelesen werden: ihre Zeilen haben verschieden viele Zellen.</translation>
    </message>
    <message>
        <source>Not asked: %1. A spreadsheet keeps fifteen digits of a number, so the rest of the id is lost. Enter such ids as text.</source>
        <translation>Nicht gefragt: %1. Eine Tabellenkalkulation behält fünfzehn Ziffern einer Zahl, der Rest der ID ist also verloren. Geben Sie solche IDs als Text ein.</translation>
    </message>
    <message>
        <source>Not asked: %1. A date is no id.</source>
        <translation>Nicht gefragt: %1. Ein Datum ist keine ID.</translation>
    </message>
    <message>
        <source>Not asked: %1. That is neither a text nor a number.</source>
        <translation>Nicht gefragt: %1. Das ist weder ein Text noch eine Zahl.</translation>
    </message>
    <message>
        <source>Not asked: %1. The formula has no result yet. Open the workbook in a spreadsheet and save it.</source>
        <translation>Nicht gefragt: %1. Die Formel hat noch kein Ergebnis. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that nothing closes.</source>
        <translation>Zeile %1 öffnet ein Anführungszeichen, das nichts schließt.</translation>
    </message>
    <message>
        <source>What should be an id in line %1 goes on in the next line. Look for a quotation mark too many.</source>
        <translation>Was in Zeile %1 eine ID sein sollte, geht in der nächsten Zeile weiter. Suchen Sie nach einem überzähligen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 holds %2: a spreadsheet has shortened that id. Give its column the format “Text” there, enter the id anew, and save the list again.</source>
        <translation>Zeile %1 enthält %2: Eine Tabellenkalkulation hat diese ID gekürzt. Die Spalte dort als „Text“ formatieren, die ID neu eingeben und die Liste erneut speichern.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Json</name>
    <message>
        <source>line %1, column %2, byte %3: %4</source>
        <translation>Zeile %1, Spalte %2, Byte %3: %4</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1 Byte, gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>there is no memory to read it</source>
        <translation>zum Lesen fehlt Speicher</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>nach dem Wert folgt noch etwas</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>hier fehlt ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a control character in a string</source>
        <translation>ein Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>an unknown escape in a string</source>
        <translation>eine unbekannte Escape-Folge in einer Zeichenkette</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>Bytes, die nicht UTF-8 sind</translation>
    </message>
</context>
<context>
    <name>Vitrine::KeychainStore</name>
    <message>
        <source>the keychain is locked; unlock it and try again</source>
        <translation>der Schlüsselbund ist gesperrt; entsperren Sie ihn und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this session has no keychain; secrets can be kept until Vitrine is closed</source>
        <translation>diese Sitzung hat keinen Schlüsselbund; Zugangsdaten können bis zum Schließen von Vitrine behalten werden</translation>
    </message>
    <message>
        <source>the keychain refused access</source>
        <translation>der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>the keychain does not answer; sign out and in again, or keep the secret until Vitrine is closed</source>
        <translation>der Schlüsselbund antwortet nicht; melden Sie sich ab und wieder an, oder behalten Sie die Zugangsdaten bis zum Schließen von Vitrine</translation>
    </message>
</context>
<context>
    <name>Vitrine::Links</name>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer names this address. It leads to:</source>
        <translation>Die Antwort des Anbieters nennt diese Adresse. Sie führt zu:</translation>
    </message>
</context>
<context>
    <name>Vitrine::LookupCommand</name>
    <message>
        <source>There is no id to ask.</source>
        <translation>Es gibt keine ID zum Nachschlagen.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no profile yet. “vitrine-cli profiles add” adds one, and “vitrine-cli --sandbox lookup” shows how it works without one.</source>
        <translation>Es gibt noch kein Profil. „vitrine-cli profiles add“ legt eines an, und „vitrine-cli --sandbox lookup“ zeigt, wie es ohne eines geht.</translation>
    </message>
    <message>
        <source>Secrets inside of answers are written as they are. Handle what is written like a password.</source>
        <translation>Geheime Werte in Antworten werden geschrieben, wie sie sind. Behandeln Sie das Geschriebene wie ein Kennwort.</translation>
    </message>
    <message>
        <source>Not asked: %1. To ask it, give it by itself.</source>
        <translation>Nicht abgefragt: %1. Zum Abfragen geben Sie die ID allein an.</translation>
    </message>
    <message>
        <source>There is no id in %1. It takes one a line, or a table with a column of them.</source>
        <translation>In %1 steht keine ID. Nötig ist eine je Zeile oder eine Tabelle mit einer Spalte davon.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The ids are those of “%1” in the sheet “%2”.</source>
        <translation>Die IDs sind die von „%1“ im Blatt „%2“.</translation>
    </message>
    <message>
        <source>The ids are taken from column “%1”. --column names another.</source>
        <translation>Die IDs kommen aus der Spalte „%1“. --column nennt eine andere.</translation>
    </message>
    <message>
        <source>%1 to ask, about %2 within the limits of their profiles.</source>
        <translation>%1 zu fragen, etwa %2 innerhalb der Grenzen ihrer Profile.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: the same command with --resume asks again.</source>
        <translation>
            <numerusform>%n fehlgeschlagen: derselbe Befehl mit --resume fragt noch einmal.</numerusform>
            <numerusform>%n fehlgeschlagen: derselbe Befehl mit --resume fragt noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written. What was answered is kept: the same command with --resume goes on.</source>
        <translation>%1 wurde nicht geschrieben. Was beantwortet wurde, ist aufgehoben: derselbe Befehl mit --resume macht weiter.</translation>
    </message>
    <message>
        <source>“%1” is taken for a header, so it is not asked.</source>
        <translation>„%1“ gilt als Spaltenkopf und wird nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>Vitrine::LookupJob</name>
    <message>
        <source>this version does not know the vendor “%1”</source>
        <translation>diese Version kennt den Anbieter „%1“ nicht</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird abgefragt …</translation>
    </message>
    <message>
        <source>no address was given</source>
        <translation>es wurde keine Adresse genannt</translation>
    </message>
    <message>
        <source>no token was given</source>
        <translation>es wurde kein Token erteilt</translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s) …</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde …</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n second(s): %1 …</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde: %1 …</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing within %n second(s)</source>
        <translation>
            <numerusform>nichts innerhalb von %n Sekunde</numerusform>
            <numerusform>nichts innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for “%1”, but the answer is about “%2”.</source>
        <translation>Nachgeschlagen wurde „%1“, die Antwort ist aber über „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow; the vendor&apos;s time was used.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach; verwendet wurde die Zeit des Anbieters.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach; verwendet wurde die Zeit des Anbieters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast; the vendor&apos;s time was used.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor; verwendet wurde die Zeit des Anbieters.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor; verwendet wurde die Zeit des Anbieters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::LookupPage</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt wurde nach: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Look up in all profiles</source>
        <translation>In allen Profilen nachschlagen</translation>
    </message>
    <message>
        <source>%1 What stands below was answered before.</source>
        <translation>%1 Was unten steht, wurde vorher beantwortet.</translation>
    </message>
    <message>
        <source>Open the profile …</source>
        <translation>Profil öffnen …</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Copy s&amp;ection</source>
        <translation>&amp;Abschnitt kopieren</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Für &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy for a c&amp;ustomer, without internal prices</source>
        <translation>Für K&amp;unden kopieren, ohne interne Preise</translation>
    </message>
    <message>
        <source>Copied the chosen rows for a customer: internal prices and secrets are left out.</source>
        <translation>Die gewählten Zeilen für Kunden kopiert: Interne Preise und geheime Werte sind weggelassen.</translation>
    </message>
    <message>
        <source>Copied the chosen rows: secrets are left out, internal prices are not.</source>
        <translation>Die gewählten Zeilen kopiert: Geheime Werte sind weggelassen, interne Preise nicht.</translation>
    </message>
    <message>
        <source>Copied the product for a customer: internal prices and secrets are left out.</source>
        <translation>Das Produkt für Kunden kopiert: Interne Preise und geheime Werte sind weggelassen.</translation>
    </message>
    <message>
        <source>Copied the product: secrets are left out, internal prices are not.</source>
        <translation>Das Produkt kopiert: Geheime Werte sind weggelassen, interne Preise nicht.</translation>
    </message>
    <message>
        <source>Copied the section: secrets are left out, internal prices are not.</source>
        <translation>Den Abschnitt kopiert: Geheime Werte sind weggelassen, interne Preise nicht.</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer, and nobody is asked unless you wish it.</source>
        <translation>Davon ist auf diesem Computer nichts aufgehoben, und niemand wird gefragt, solange Sie es nicht wünschen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Choose another profile …</source>
        <translation>Anderes Profil wählen …</translation>
    </message>
    <message>
        <source>Nobody was asked: the profile “%1” was removed. What stands below was answered before.</source>
        <translation>Niemand wurde gefragt: das Profil „%1“ wurde entfernt. Was unten steht, wurde früher beantwortet.</translation>
    </message>
    <message>
        <source>The profile was removed</source>
        <translation>Das Profil wurde entfernt</translation>
    </message>
    <message>
        <source>Nobody was asked: there is no profile “%1” any more.</source>
        <translation>Niemand wurde gefragt: ein Profil „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Zu fragen: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No field has “%1” in its label, its value or the vendor&apos;s name of it.</source>
        <translation>Kein Feld hat „%1“ in seiner Bezeichnung, seinem Wert oder dem Namen beim Anbieter.</translation>
    </message>
    <message>
        <source>Empty fields were looked through too, secrets were not.</source>
        <translation>Leere Felder wurden mit durchsucht, Geheimnisse nicht.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::LookupTabs</name>
    <message>
        <source>Lookups</source>
        <translation>Abfragen</translation>
    </message>
</context>
<context>
    <name>Vitrine::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – Vitrine</translation>
    </message>
    <message>
        <source>Not asked, because no profile could know it: %1</source>
        <translation>Nicht abgefragt, weil kein Profil sie kennen kann: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Look up …</source>
        <translation>&amp;Nachschlagen …</translation>
    </message>
    <message>
        <source>Look up in all &amp;profiles</source>
        <translation>In allen &amp;Profilen nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>P&amp;in or unpin</source>
        <translation>An&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what was &amp;sent</source>
        <translation>&amp;Gesendetes kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;label and value</source>
        <translation>&amp;Feld und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>&amp;JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy row as &amp;Markdown</source>
        <translation>Zeile als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Für &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy for a c&amp;ustomer, without internal prices</source>
        <translation>Für K&amp;unden kopieren, ohne interne Preise</translation>
    </message>
    <message>
        <source>Copy s&amp;ection</source>
        <translation>&amp;Abschnitt kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter fields</source>
        <translation>Felder f&amp;iltern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Form or &amp;raw answer</source>
        <translation>Formular oder &amp;Rohansicht</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Connection profiles …</source>
        <translation>&amp;Verbindungsprofile …</translation>
    </message>
    <message>
        <source>&amp;Add a profile …</source>
        <translation>Profil hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Import profiles …</source>
        <translation>Profile &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Do not keep them</source>
        <translation>&amp;Nicht aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>Keep for %n day(s)</source>
        <translation>
            <numerusform>%n Tag aufbewahren</numerusform>
            <numerusform>%n Tage aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear recent lookups</source>
        <translation>Zuletzt Nachgeschlagenes &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Many ids …</source>
        <translation>&amp;Viele IDs …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Recent look&amp;ups</source>
        <translation>&amp;Zuletzt Nachgeschlagenes</translation>
    </message>
</context>
<context>
    <name>Vitrine::NetworkJob</name>
    <message numerus="yes">
        <source>no connection within %n second(s)</source>
        <translation>
            <numerusform>keine Verbindung innerhalb von %n Sekunde</numerusform>
            <numerusform>keine Verbindung innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no whole answer within %n second(s)</source>
        <translation>
            <numerusform>keine vollständige Antwort innerhalb von %n Sekunde</numerusform>
            <numerusform>keine vollständige Antwort innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>the certificate does not name this host as it must</source>
        <translation>das Zertifikat nennt diesen Host nicht so, wie es muss</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>to a malformed address</source>
        <translation>an eine fehlerhafte Adresse</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n time(s) in a row</source>
        <translation>
            <numerusform>mehr als %n Mal hintereinander</numerusform>
            <numerusform>mehr als %n Mal hintereinander</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>no answer began within %n second(s)</source>
        <translation>
            <numerusform>innerhalb von %n Sekunde begann keine Antwort</numerusform>
            <numerusform>innerhalb von %n Sekunden begann keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer did not go on for %n second(s)</source>
        <translation>
            <numerusform>die Antwort ging %n Sekunde lang nicht weiter</numerusform>
            <numerusform>die Antwort ging %n Sekunden lang nicht weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>to an address that begins with “%1:”</source>
        <translation>an eine Adresse, die mit „%1:“ beginnt</translation>
    </message>
    <message>
        <source>to %1, which is not encrypted</source>
        <translation>an %1, das nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>unpacked, more than %1</source>
        <translation>ausgepackt mehr als %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::NetworkRows</name>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>own proxy</source>
        <translation>eigener Proxy</translation>
    </message>
    <message>
        <source>system proxy</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>%1 s time-out</source>
        <translation>%1 s Wartezeit</translation>
    </message>
    <message>
        <source>system certificates</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>own certificates too</source>
        <translation>auch eigene Zertifikate</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>http allowed</source>
        <translation>http erlaubt</translation>
    </message>
    <message>
        <source>Choose the file of certificate authorities</source>
        <translation>Datei der Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats wählen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Load p&amp;ictures</source>
        <translation>B&amp;ilder laden</translation>
    </message>
    <message>
        <source>Allow &amp;http without encryption</source>
        <translation>&amp;http ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;zwerk</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Kennwort</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file that is trusted beside the system&apos;s certificates.</source>
        <translation>Eine PEM-Datei, der neben den Zertifikaten des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file, where the server asks for one.</source>
        <translation>Eine PEM-Datei, falls der Server eine verlangt.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Schlüssel dazu</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Eine PEM-Datei.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Where the key is encrypted.</source>
        <translation>Falls der Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>Of one silence. A lookup with all its repeats ends after three times that.</source>
        <translation>So lange darf nichts ankommen. Mit allen Wiederholungen endet das Nachschlagen nach dem Dreifachen.</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Questions at once</source>
        <translation>Gleichzeitige Abfragen</translation>
    </message>
    <message>
        <source>When many ids are asked.</source>
        <translation>Wenn viele IDs abgefragt werden.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Allow http without encryption</source>
        <translation>http ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>Anybody on the way can then read the secret. The profile is marked wherever it shows.</source>
        <translation>Jeder unterwegs kann dann die Zugangsdaten mitlesen. Das Profil wird überall gekennzeichnet.</translation>
    </message>
    <message>
        <source>Ti&amp;me-out</source>
        <translation>&amp;Wartezeit</translation>
    </message>
</context>
<context>
    <name>Vitrine::Options</name>
    <message>
        <source>The sandbox could not be started: no port is free on this computer.</source>
        <translation>Die Sandbox konnte nicht gestartet werden: Auf diesem Computer ist kein Port frei.</translation>
    </message>
    <message>
        <source>Looks up a product by its id and shows every field its vendor sends.</source>
        <translation>Schlägt ein Produkt über seine ID nach und zeigt jedes Feld, das der Anbieter sendet.</translation>
    </message>
    <message>
        <source>Serve the vendors&apos; sandbox on this computer and ask only that.</source>
        <translation>Die Sandbox der Anbieter auf diesem Computer bereitstellen und nur sie abfragen.</translation>
    </message>
    <message>
        <source>Keep profiles, recent lookups and the window&apos;s place in this folder.</source>
        <translation>Profile, zuletzt Nachgeschlagenes und den Platz des Fensters in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>light or dark; otherwise as the system has it.</source>
        <translation>light (hell) oder dark (dunkel); sonst wie im System.</translation>
    </message>
    <message>
        <source>Product ids or links to look up.</source>
        <translation>IDs von Produkten oder Links zum Nachschlagen.</translation>
    </message>
    <message>
        <source>These profiles belong to the sandbox, which brings them anew at each start: they can be tested, but not changed. Start Vitrine without the sandbox to manage yours.</source>
        <translation>Diese Profile gehören zur Sandbox, die sie bei jedem Start neu mitbringt: Sie können geprüft, aber nicht geändert werden. Starten Sie Vitrine ohne Sandbox, um Ihre zu verwalten.</translation>
    </message>
    <message>
        <source>That profile belongs to the sandbox and cannot be changed. These are yours.</source>
        <translation>Jenes Profil gehört zur Sandbox und kann nicht geändert werden. Dies sind Ihre.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Outcomes</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>Zu oft abgefragt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Wartezeit</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weiterverwiesen</translation>
    </message>
    <message>
        <source>The vendor failed</source>
        <translation>Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Die Antwort wurde nicht verstanden</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The secret could not be read</source>
        <translation>Die Zugangsdaten waren nicht lesbar</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Is the id complete? Capital letters and leading zeros count.</source>
        <translation>Ist die ID vollständig? Großbuchstaben und führende Nullen zählen.</translation>
    </message>
    <message>
        <source>Test and live accounts do not share their products.</source>
        <translation>Test- und Live-Konten haben keine gemeinsamen Produkte.</translation>
    </message>
    <message>
        <source>The key may have been withdrawn, or belong to the other stage: test or live.</source>
        <translation>Der Schlüssel wurde vielleicht zurückgezogen oder gehört zur anderen Umgebung: Test oder Live.</translation>
    </message>
    <message>
        <source>The sign-in is known, but this account may not read this product.</source>
        <translation>Die Anmeldung ist bekannt, aber dieses Konto darf dieses Produkt nicht lesen.</translation>
    </message>
    <message>
        <source>Is this computer online? Does the profile need a proxy?</source>
        <translation>Ist dieser Computer online? Braucht das Profil einen Proxy?</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate of the server was not accepted.</source>
        <translation>Nichts wurde gesendet. Das Zertifikat des Servers wurde nicht anerkannt.</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
</context>
<context>
    <name>Vitrine::Package</name>
    <message>
        <source>The file is damaged or was not sent whole.</source>
        <translation>Die Datei ist beschädigt oder wurde nicht vollständig gesendet.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be a list.</source>
        <translation>Die Datei entpackt sich zu mehr, als eine Liste sein kann.</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation>Die Datei ist verschlüsselt. Speichern Sie sie ohne Passwort.</translation>
    </message>
</context>
<context>
    <name>Vitrine::PathEdit</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>Vitrine::PdfExport</name>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>Das PDF konnte nicht zusammengestellt werden.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Pictures</name>
    <message>
        <source>Not shown: there is no picture at this address.</source>
        <translation>Nicht gezeigt: Unter dieser Adresse gibt es kein Bild.</translation>
    </message>
    <message>
        <source>Not shown: it is none of the kinds of pictures that are shown.</source>
        <translation>Nicht gezeigt: Es ist keine der Bildarten, die gezeigt werden.</translation>
    </message>
    <message>
        <source>Not shown: the picture is too large.</source>
        <translation>Nicht gezeigt: Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <comment>a picture; what happened</comment>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Not shown: the picture is damaged.</source>
        <translation>Nicht gezeigt: Das Bild ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Preview</name>
    <message>
        <source>The file&apos;s first lines</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file&apos;s first page</source>
        <translation>Die erste Seite der Datei</translation>
    </message>
</context>
<context>
    <name>Vitrine::Product</name>
    <message>
        <source>default</source>
        <comment>language</comment>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>Vitrine::Profile</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileCheck</name>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This holds a line break or another control character.</source>
        <translation>Hier steht ein Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>Enter the address, for instance %1</source>
        <translation>Geben Sie die Adresse ein, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Enter the address, or what it can be found by.</source>
        <translation>Geben Sie die Adresse ein oder das, womit sie zu finden ist.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the secret. Use https, or allow http under Network.</source>
        <translation>Ohne Verschlüsselung kann jeder unterwegs die Zugangsdaten mitlesen. Verwenden Sie https oder erlauben Sie http unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>This is needed. %1</source>
        <translation>Wird benötigt. %1</translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation>Möglich ist nur true oder false.</translation>
    </message>
    <message>
        <source>Choose one of these: %1</source>
        <translation>Wählen Sie eines davon: %1</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>Das sieht nicht richtig aus.</translation>
    </message>
    <message>
        <source>It should look like %1</source>
        <translation>So sollte es aussehen: %1</translation>
    </message>
    <message>
        <source>This file can not be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A client certificate needs its key, and a key its certificate.</source>
        <translation>Ein Client-Zertifikat braucht seinen Schlüssel und ein Schlüssel sein Zertifikat.</translation>
    </message>
    <message>
        <source>Enter the host and the port of the proxy.</source>
        <translation>Geben Sie Host und Port des Proxys ein.</translation>
    </message>
    <message>
        <source>This version does not know the vendor “%1”.</source>
        <translation>Diese Version kennt den Anbieter „%1“ nicht.</translation>
    </message>
    <message>
        <source>Choose how to sign in.</source>
        <translation>Wählen Sie die Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Kennwort des Proxys</translation>
    </message>
    <message>
        <source>Passphrase of the client key</source>
        <translation>Passphrase des Client-Schlüssels</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileEditor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>The keychain is locked: which secrets are in it is not known.</source>
        <translation>Der Schlüsselbund ist gesperrt: Welche Zugangsdaten darin sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The secrets are kept until Vitrine is closed. None of them is on the disk.</source>
        <translation>Die Zugangsdaten bleiben, bis Vitrine geschlossen wird. Nichts davon ist auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileForm</name>
    <message>
        <source>&amp;Leave out when all profiles are asked</source>
        <translation>&amp;Auslassen, wenn alle Profile abgefragt werden</translation>
    </message>
    <message>
        <source>A name that says whose account it is</source>
        <translation>Ein Name, der sagt, wessen Konto es ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Far&amp;be</translation>
    </message>
    <message>
        <source>Stands beside the name wherever it shows.</source>
        <translation>Steht überall neben dem Namen.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Leave out when all profiles are asked</source>
        <translation>Auslassen, wenn alle Profile abgefragt werden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>⚠ Not encrypted: whoever is on the way can read the secret.</source>
        <translation>⚠ Nicht verschlüsselt: Wer unterwegs mitliest, sieht die Zugangsdaten.</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>Anm&amp;eldung</translation>
    </message>
    <message>
        <source>T&amp;est or live</source>
        <translation>Test &amp;oder Live</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileList</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Add a profile: choose its vendor first</source>
        <translation>Profil hinzufügen: zuerst den Anbieter wählen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate: a copy, without its secrets</source>
        <translation>Duplizieren: eine Kopie ohne die Zugangsdaten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>More: import and export</source>
        <translation>Mehr: importieren und exportieren</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Export &amp;this profile …</source>
        <translation>&amp;Dieses Profil exportieren …</translation>
    </message>
    <message>
        <source>&amp;Export all profiles …</source>
        <translation>&amp;Alle Profile exportieren …</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order and the folder, Delete removes.</source>
        <translation>Alt+Auf und Alt+Ab ändern Reihenfolge und Ordner, Entf entfernt.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileRow</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfileStore</name>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The profiles were saved by a newer Vitrine. They can be used, but not changed here.</source>
        <translation>Die Profile wurden von einer neueren Version von Vitrine gespeichert. Sie können benutzt, hier aber nicht geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of profiles.json could not be read. They are kept in the file.</source>
        <translation>
            <numerusform>%n Eintrag in profiles.json konnte nicht gelesen werden. Er bleibt in der Datei erhalten.</numerusform>
            <numerusform>%n Einträge in profiles.json konnten nicht gelesen werden. Sie bleiben in der Datei erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>profiles.json was damaged. It is kept as %1; the list of profiles starts empty.</source>
        <translation>profiles.json war beschädigt. Die Datei bleibt als %1 erhalten; die Liste der Profile beginnt leer.</translation>
    </message>
    <message>
        <source>another Vitrine is saving profiles; try again</source>
        <translation>ein anderes Vitrine speichert gerade Profile; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 may not be written there</source>
        <translation>%1 darf dort nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 was damaged meanwhile; start Vitrine again</source>
        <translation>%1 wurde inzwischen beschädigt; starten Sie Vitrine neu</translation>
    </message>
    <message>
        <source>the profiles were saved by a newer Vitrine and can not be changed here</source>
        <translation>die Profile wurden von einer neueren Version von Vitrine gespeichert und können hier nicht geändert werden</translation>
    </message>
    <message>
        <source>“%1” was changed or removed by another Vitrine meanwhile; look at it and save again</source>
        <translation>„%1“ wurde inzwischen von einem anderen Vitrine geändert oder entfernt; sehen Sie nach und speichern Sie erneut</translation>
    </message>
    <message>
        <source>these profiles cannot be changed here</source>
        <translation>diese Profile können hier nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>Vitrine::ProfilesDialog</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Verbindungsprofile</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>Das neue Profil ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>„%1“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a copy, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Noch kein Profil</translation>
    </message>
    <message>
        <source>A profile is one way to reach one account at a vendor.</source>
        <translation>Ein Profil ist ein Weg zu einem Konto bei einem Anbieter.</translation>
    </message>
    <message>
        <source>Profiles of somebody else come in by “…”, Import, without their secrets.</source>
        <translation>Profile von jemand anderem kommen über „…“, Importieren herein, ohne ihre Zugangsdaten.</translation>
    </message>
    <message>
        <source>Add a profile …</source>
        <translation>Profil hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Vitrine::RawView</name>
    <message>
        <source>Raw answer</source>
        <translation>Rohansicht</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::Reader</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises a number here.</source>
        <translation>Die Dokumentation des Anbieters sagt hier eine Zahl zu.</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises yes or no here.</source>
        <translation>Die Dokumentation des Anbieters sagt hier Ja oder Nein zu.</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises a time here.</source>
        <translation>Die Dokumentation des Anbieters sagt hier eine Zeit zu.</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises a text here.</source>
        <translation>Die Dokumentation des Anbieters sagt hier einen Text zu.</translation>
    </message>
    <message>
        <source>The answer names “%1” more than once; the last one stands here.</source>
        <translation>Die Antwort nennt „%1“ mehr als einmal; hier steht das letzte.</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation does not explain this word.</source>
        <translation>Die Dokumentation des Anbieters erklärt dieses Wort nicht.</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises one value here; everything that was sent is shown.</source>
        <translation>Die Dokumentation des Anbieters sagt hier einen einzigen Wert zu; gezeigt wird alles, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The vendor&apos;s documentation promises several values here.</source>
        <translation>Die Dokumentation des Anbieters sagt hier mehrere Werte zu.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Remembering</name>
    <message>
        <source>%1 That was answered on %2.</source>
        <translation>%1 Das war die Antwort vom %2.</translation>
    </message>
    <message>
        <source>The profile “%1” was removed: this cannot be asked again.</source>
        <translation>Das Profil „%1“ wurde entfernt: Das kann nicht erneut abgefragt werden.</translation>
    </message>
    <message>
        <source>Nothing of this sandbox is kept, so it cannot be pinned.</source>
        <translation>Von dieser Sandbox wird nichts aufbewahrt, deshalb kann nichts angeheftet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n Änderung seit %1</numerusform>
            <numerusform>%n Änderungen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” has been changed since. This was answered for: %2. Refresh asks as it is now.</source>
        <translation>Das Profil „%1“ wurde seither geändert. Beantwortet wurde dies für: %2. Aktualisieren fragt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Removal</name>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” was removed, but the keychain did not remove its secret. Vitrine tries again at a later start.</source>
        <translation>„%1“ wurde entfernt, aber der Schlüsselbund hat die Zugangsdaten nicht gelöscht. Vitrine versucht es bei einem späteren Start erneut.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Report</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Price variant</source>
        <translation>Preisvariante</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>what is not for customers</source>
        <translation>was nicht für Kunden ist</translation>
    </message>
    <message>
        <source>%1 wrote this.</source>
        <translation>Geschrieben von %1.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kennung der Anfrage</translation>
    </message>
    <message>
        <source>fields that say nothing</source>
        <translation>Felder, die nichts aussagen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>all fields but those with “%1”</source>
        <translation>alle Felder außer denen mit „%1“</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>language</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Vitrine::RequestModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Nobody was asked: it ended before.</source>
        <translation>Niemand wurde gefragt: Es endete vorher.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secrets in it are dots.</source>
        <translation>Geheimes darin steht als Punkte da.</translation>
    </message>
    <message>
        <source>A header of the request.</source>
        <translation>Eine Kopfzeile der Anfrage.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kennung der Anfrage</translation>
    </message>
    <message>
        <source>What the vendor calls this exchange: name it when you ask them.</source>
        <translation>So nennt der Anbieter diesen Austausch: Geben Sie die Kennung an, wenn Sie dort nachfragen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the first request to the last answer, waits included.</source>
        <translation>Von der ersten Anfrage bis zur letzten Antwort, mit Wartezeiten.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the answer as it was decoded.</source>
        <translation>Der Antwort nach dem Dekodieren.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Zertifikat ausgestellt von</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
    <message>
        <source>Connected after</source>
        <translation>Verbunden nach</translation>
    </message>
    <message>
        <source>First byte after</source>
        <translation>Erstes Byte nach</translation>
    </message>
    <message>
        <source>Vendor&apos;s clock behind by</source>
        <translation>Uhr des Anbieters geht nach um</translation>
    </message>
    <message>
        <source>Vendor&apos;s clock ahead by</source>
        <translation>Uhr des Anbieters geht vor um</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What was sent is not kept with an answer. Ask again (F5) to see it.</source>
        <translation>Was gesendet wurde, wird nicht mit der Antwort aufbewahrt. Fragen Sie erneut (F5), um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>Vitrine::Saving</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Keep until Vitrine is closed</source>
        <translation>Bis zum Schließen von Vitrine behalten</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine Fassung speichern</translation>
    </message>
    <message>
        <source>What is in the keychain cannot be had now. Enter the other secrets again too, then save: all are kept until Vitrine is closed, and none is on the disk.</source>
        <translation>Der Inhalt des Schlüsselbunds ist jetzt nicht zu bekommen. Geben Sie auch die anderen Zugangsdaten noch einmal ein und speichern Sie dann: Alle bleiben, bis Vitrine geschlossen wird, und nichts davon ist auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>Vitrine::SecretEdit</name>
    <message>
        <source>will be forgotten</source>
        <translation>wird vergessen</translation>
    </message>
    <message>
        <source>in the keychain, if there is one</source>
        <translation>im Schlüsselbund, falls vorhanden</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>until Vitrine is closed</source>
        <translation>bis zum Schließen von Vitrine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Undo: keep the stored secret</source>
        <translation>Rückgängig: den gespeicherten Wert behalten</translation>
    </message>
    <message>
        <source>Forget the stored secret</source>
        <translation>Den gespeicherten Wert vergessen</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>noch nicht eingegeben</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
</context>
<context>
    <name>Vitrine::Section</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
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
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Licence and delivery</source>
        <translation>Lizenz und Lieferung</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Pictures and links</source>
        <translation>Bilder und Links</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erstellt und geändert</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisches</translation>
    </message>
    <message>
        <source>Not in the vendor&apos;s documentation</source>
        <translation>Nicht in der Dokumentation des Anbieters</translation>
    </message>
</context>
<context>
    <name>Vitrine::Sharing</name>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>profile, the names of its secrets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Renamed, because the name is taken: %1</source>
        <translation>Umbenannt, weil der Name vergeben ist: %1</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets to be entered – %1</source>
        <translation>Noch einzugebende Zugangsdaten – %1</translation>
    </message>
    <message>
        <source>The file holds no stored secret, but look at these before you share it:</source>
        <translation>Die Datei enthält keine gespeicherten Zugangsdaten, aber sehen Sie sich dies an, bevor Sie sie teilen:</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>profile, place in it, what is suspicious</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written, without secrets: %1</source>
        <translation>
            <numerusform>%n Profil geschrieben, ohne Zugangsdaten: %1</numerusform>
            <numerusform>%n Profile geschrieben, ohne Zugangsdaten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the texts with the secrets in the keychain …</source>
        <translation>Die Texte werden mit den Zugangsdaten im Schlüsselbund verglichen …</translation>
    </message>
    <message>
        <source>Their texts could not be compared with your secrets. %1</source>
        <translation>Die Texte konnten nicht mit Ihren Zugangsdaten verglichen werden. %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::Shortcuts</name>
    <message>
        <source>Go to the field for ids</source>
        <translation>Zum Feld für IDs gehen</translation>
    </message>
    <message>
        <source>Look it up in every profile that could know it</source>
        <translation>In jedem Profil nachschlagen, das die ID kennen könnte</translation>
    </message>
    <message>
        <source>Ask that profile only</source>
        <translation>Nur dieses Profil abfragen</translation>
    </message>
    <message>
        <source>Ask whichever profile could know the id</source>
        <translation>Jedes Profil abfragen, das die ID kennen könnte</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Cancel asking</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Form or raw answer</source>
        <translation>Formular oder Rohansicht</translation>
    </message>
    <message>
        <source>Copy the value of the row</source>
        <translation>Den Wert der Zeile kopieren</translation>
    </message>
    <message>
        <source>Reveal or hide a secret, fold a section</source>
        <translation>Geheimen Wert zeigen oder verbergen, Abschnitt einklappen</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Nächster oder vorheriger Tab</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Den Tab schließen</translation>
    </message>
    <message>
        <source>Show or hide the side bar</source>
        <translation>Die Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Verbindungsprofile</translation>
    </message>
    <message>
        <source>What was asked, and how the answer came</source>
        <translation>Was gefragt wurde und wie die Antwort kam</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the product, for a ticket</source>
        <translation>Die gewählten Zeilen oder das Produkt für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Open the tab again that was closed last</source>
        <translation>Den zuletzt geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Pin the product, or unpin it</source>
        <translation>Das Produkt anheften oder lösen</translation>
    </message>
    <message>
        <source>Look up many ids at once</source>
        <translation>Viele IDs auf einmal nachschlagen</translation>
    </message>
    <message>
        <source>In their list: move a profile up or down</source>
        <translation>In der Profilliste: ein Profil nach oben oder unten schieben</translation>
    </message>
    <message>
        <source>Export what is shown to a file</source>
        <translation>Das Gezeigte in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Look up what stands in it, with the best guess; of a row: show it whole, open it</source>
        <translation>Nachschlagen, was darin steht, mit der besten Vermutung; bei einer Zeile: ganz zeigen, öffnen</translation>
    </message>
    <message>
        <source>In the field: the next or previous guess</source>
        <translation>Im Feld: die nächste oder vorige Vermutung</translation>
    </message>
    <message>
        <source>In the form: choose several rows, or all</source>
        <translation>Im Formular: mehrere Zeilen wählen, oder alle</translation>
    </message>
    <message>
        <source>In the side bar: close or open a folder</source>
        <translation>In der Seitenleiste: einen Ordner schließen oder öffnen</translation>
    </message>
    <message>
        <source>In the side bar: unpin, or remove a recent lookup</source>
        <translation>In der Seitenleiste: nicht mehr anheften oder einen letzten Eintrag entfernen</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Was mit einer Zeile getan werden kann</translation>
    </message>
    <message>
        <source>Filter fields; Enter: next match, Down: to the form, Esc: all fields</source>
        <translation>Felder filtern; Eingabetaste: nächster Treffer, Ab: ins Formular, Esc: alle Felder</translation>
    </message>
</context>
<context>
    <name>Vitrine::SideBar</name>
    <message>
        <source>Profiles and lookups</source>
        <translation>Profile und Nachgeschlagenes</translation>
    </message>
    <message>
        <source>&amp;Ask this profile only</source>
        <translation>Nur dieses Profil &amp;abfragen</translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation>Profil &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>In einem Tab &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Copy the id</source>
        <translation>Die ID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from recent lookups</source>
        <translation>Aus dem zuletzt Nachgeschlagenen e&amp;ntfernen</translation>
    </message>
    <message>
        <source>C&amp;lear all recent lookups</source>
        <translation>Alles zuletzt Nachgeschlagene lö&amp;schen</translation>
    </message>
</context>
<context>
    <name>Vitrine::SideBarModel</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing looked up yet</source>
        <translation>Noch nichts nachgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, open, %n profile(s)</source>
        <translation>
            <numerusform>Ordner %1, offen, %n Profil</numerusform>
            <numerusform>Ordner %1, offen, %n Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, closed, %n profile(s)</source>
        <translation>
            <numerusform>Ordner %1, zu, %n Profil</numerusform>
            <numerusform>Ordner %1, zu, %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>profile removed</source>
        <translation>Profil entfernt</translation>
    </message>
    <message>
        <source>%1 (this profile was removed)</source>
        <translation>%1 (dieses Profil wurde entfernt)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recent lookups are not kept</source>
        <translation>Zuletzt Nachgeschlagenes wird nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Vitrine::StartPage</name>
    <message>
        <source>One id, one form</source>
        <translation>Eine ID, ein Formular</translation>
    </message>
    <message>
        <source>Type a product&apos;s id and read what its vendor knows of it. There is no profile to ask yet.</source>
        <translation>Geben Sie die ID eines Produkts ein und lesen Sie, was der Anbieter darüber weiß. Noch gibt es kein Profil zum Abfragen.</translation>
    </message>
    <message>
        <source>Start the &amp;sandbox</source>
        <translation>&amp;Sandbox starten</translation>
    </message>
    <message>
        <source>Made-up products of every vendor, served on this computer. No account is needed and nothing leaves it.</source>
        <translation>Erfundene Produkte aller Anbieter, bereitgestellt auf diesem Computer. Es braucht kein Konto, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Welches Produkt?</translation>
    </message>
    <message>
        <source>Type or paste an id or a link above and press Enter.</source>
        <translation>Geben oder fügen Sie oben eine ID oder einen Link ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Type or paste an id or a link above and press Enter. Or try one of these:</source>
        <translation>Geben oder fügen Sie oben eine ID oder einen Link ein und drücken Sie die Eingabetaste. Oder probieren Sie eine von diesen:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add a profile …</source>
        <translation>Profil hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>For an account of yours: where to ask, and the key to it.</source>
        <translation>Für ein eigenes Konto: wo abgefragt wird, und der Schlüssel dazu.</translation>
    </message>
    <message>
        <source>&amp;Import profiles …</source>
        <translation>Profile &amp;importieren …</translation>
    </message>
    <message>
        <source>From a file that a colleague shared, without secrets.</source>
        <translation>Aus einer Datei, die jemand geteilt hat; Zugangsdaten sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>Vitrine::StatusLine</name>
    <message>
        <source>keychain unlocked</source>
        <translation>Schlüsselbund entsperrt</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain refused access</source>
        <translation>Schlüsselbund verweigert den Zugriff</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) not asked</source>
        <translation>
            <numerusform>%n Profil nicht gefragt</numerusform>
            <numerusform>%n Profile nicht gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Abfrage läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Vitrine::TextExport</name>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>Vitrine::TextPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Zurück zum Formular (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%1 character(s)</source>
        <translation>
            <numerusform>%1 Zeichen</numerusform>
            <numerusform>%1 Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vitrine::TextView</name>
    <message>
        <source>Copied the chosen lines.</source>
        <translation>Die gewählten Zeilen kopiert.</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copied the whole text.</source>
        <translation>Den ganzen Text kopiert.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ToolRow</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohansicht</translation>
    </message>
    <message>
        <source>Every field under its own name (Ctrl+U)</source>
        <translation>Jedes Feld unter eigenem Namen (Strg+U)</translation>
    </message>
    <message>
        <source>The answer as it was sent (Ctrl+U)</source>
        <translation>Die Antwort, wie sie gesendet wurde (Strg+U)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them empty</source>
        <translation>
            <numerusform>davon %n leer</numerusform>
            <numerusform>davon %n leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty hidden</source>
        <translation>
            <numerusform>%n leeres ausgeblendet</numerusform>
            <numerusform>%n leere ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Leere Felder ausblenden</translation>
    </message>
    <message>
        <source>Show empty fields</source>
        <translation>Leere Felder anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>hide %n that rights hide</source>
        <translation>
            <numerusform>%n ausblenden, das Rechte verbergen</numerusform>
            <numerusform>%n ausblenden, die Rechte verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %n that rights hide</source>
        <translation>
            <numerusform>%n zeigen, das Rechte verbergen</numerusform>
            <numerusform>%n zeigen, die Rechte verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What was asked, without secrets, and how the answer came here (Ctrl+Shift+U)</source>
        <translation>Was gefragt wurde, ohne Geheimes, und wie die Antwort herkam (Strg+Umschalt+U)</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which, 3 hits</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Vitrine::Typesetter</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>A text ends in “…” because it is too long for paper; the other formats have it whole.</source>
        <translation>Ein Text endet mit „…“, weil er für Papier zu lang ist; die anderen Formate haben ihn ganz.</translation>
    </message>
    <message>
        <source>Boxes stand in the place of letters that no font of this computer has (%1); the other formats have them.</source>
        <translation>Kästchen stehen, wo keine Schrift dieses Computers die Zeichen hat (%1); die anderen Formate haben sie.</translation>
    </message>
</context>
<context>
    <name>Vitrine::ValueEdit</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
</context>
<context>
    <name>Vitrine::Vendor</name>
    <message>
        <source>this vendor&apos;s address is not asked for</source>
        <translation>nach der Adresse dieses Anbieters wird nicht gefragt</translation>
    </message>
    <message>
        <source>this vendor gives no token</source>
        <translation>dieser Anbieter erteilt kein Token</translation>
    </message>
    <message>
        <source>the profile has no address</source>
        <translation>dem Profil fehlt die Adresse</translation>
    </message>
    <message>
        <source>the address must look like https://host/path</source>
        <translation>die Adresse muss aussehen wie https://host/path</translation>
    </message>
    <message>
        <source>the address must not hold a user name or a password</source>
        <translation>die Adresse darf keinen Benutzernamen und kein Kennwort enthalten</translation>
    </message>
    <message>
        <source>the address must end before ? and #</source>
        <translation>die Adresse muss vor ? und # enden</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>die ID ist leer</translation>
    </message>
    <message>
        <source>“%1” would ask for another address, not for a product</source>
        <translation>„%1“ würde nach einer anderen Adresse fragen, nicht nach einem Produkt</translation>
    </message>
    <message numerus="yes">
        <source>the id has more than %n characters</source>
        <translation>
            <numerusform>die ID hat mehr als %n Zeichen</numerusform>
            <numerusform>die ID hat mehr als %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>the id holds a control character</source>
        <translation>die ID enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <translation>die ID enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>die Antwort ist eine Webseite, kein JSON</translation>
    </message>
    <message>
        <source>the server does not know this address; check the address in the profile</source>
        <translation>der Server kennt diese Adresse nicht; prüfen Sie die Adresse im Profil</translation>
    </message>
</context>
<context>
    <name>Vitrine::Workbook</name>
    <message>
        <source>The workbook is encrypted. Save it without a password.</source>
        <translation>Die Arbeitsmappe ist verschlüsselt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>This is a file of an old Excel. Save it as .xlsx or as CSV.</source>
        <translation>Das ist eine Datei eines alten Excel. Speichern Sie sie als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <source>This is no Excel workbook (.xlsx). Save the list as one, or as CSV.</source>
        <translation>Das ist keine Excel-Arbeitsmappe (.xlsx). Speichern Sie die Liste als eine solche oder als CSV.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds more than a list can: at most %2 rows.</source>
        <translation>Das Blatt „%1“ enthält mehr, als eine Liste darf: höchstens %2 Zeilen.</translation>
    </message>
</context>
<context>
    <name>Vitrine::XlsxExport</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>The workbook could not be put together.</source>
        <translation>Die Arbeitsmappe ließ sich nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>secrets; dots stand in their place</source>
        <translation>geheime Werte; an ihrer Stelle stehen Punkte</translation>
    </message>
    <message>
        <source>the ends of texts that are too long for a cell: %1</source>
        <translation>die Enden von Texten, die für eine Zelle zu lang sind: %1</translation>
    </message>
    <message>
        <source>what the profile&apos;s rights hide; it is only named</source>
        <translation>was die Rechte des Profils verbergen; es wird nur genannt</translation>
    </message>
    <message>
        <source>there is no room for temporary files in %1</source>
        <translation>für temporäre Dateien ist in %1 kein Platz</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>cells whose number has more digits than they keep: %1; “Fields” has it as sent</source>
        <translation>Zellen, deren Zahl mehr Stellen hat, als sie behalten: %1; „Fields“ hat sie wie gesendet</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>numbers that no cell holds, so that sums leave them out: %1</source>
        <translation>Zahlen, die keine Zelle fasst, sodass Summen sie auslassen: %1</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>products to be read with what stands beside their outcome: %1</source>
        <translation>Produkte, die mit dem zu lesen sind, was neben ihrem Ergebnis steht: %1</translation>
    </message>
</context>
</TS>
