<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members for %n seats</source>
        <translation>
            <numerusform>%1 members for %n seat</numerusform>
            <numerusform>%1 members for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 of %n seat filled</numerusform>
            <numerusform>%1 of %n seats filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are seats</source>
        <translation>
            <numerusform>%n more than there are seats</numerusform>
            <numerusform>%n more than there are seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::Hemicycle</name>
    <message numerus="yes">
        <source>one dot for %n seats</source>
        <translation>
            <numerusform>one dot for %n seat</numerusform>
            <numerusform>one dot for %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::MainWindow</name>
    <message numerus="yes">
        <source>%1 was written, %n pages.</source>
        <translation>
            <numerusform>%1 was written, %n page.</numerusform>
            <numerusform>%1 was written, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::NavigationPanel</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::RowColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
