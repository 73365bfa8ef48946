<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Browsable</name>
    <message numerus="yes">
        <source>%Ln news items</source>
        <translation>
            <numerusform>%Ln news item</numerusform>
            <numerusform>%Ln news items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>Appoint %Ln people to the delegation</source>
        <translation>
            <numerusform>Appoint %Ln person to the delegation</numerusform>
            <numerusform>Appoint %Ln people to the delegation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may be in the database already.</source>
        <extracomment>How many people of a file may be in the database already.</extracomment>
        <translation>
            <numerusform>%Ln person may be in the database already.</numerusform>
            <numerusform>%Ln people may be in the database already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further memberships</source>
        <translation>
            <numerusform>%Ln further membership</numerusform>
            <numerusform>%Ln further memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifiers</source>
        <translation>
            <numerusform>%Ln identifier</numerusform>
            <numerusform>%Ln identifiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web addresses</source>
        <translation>
            <numerusform>%Ln web address</numerusform>
            <numerusform>%Ln web addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further names</source>
        <translation>
            <numerusform>%Ln further name</numerusform>
            <numerusform>%Ln further names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln areas within it</source>
        <translation>
            <numerusform>%Ln area within it</numerusform>
            <numerusform>%Ln areas within it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln legislative periods</source>
        <translation>
            <numerusform>%Ln legislative period</numerusform>
            <numerusform>%Ln legislative periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats or offices</source>
        <translation>
            <numerusform>%Ln seat or office</numerusform>
            <numerusform>%Ln seats or offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members for %Ln seats</source>
        <translation>
            <numerusform>%1 members for %Ln seat</numerusform>
            <numerusform>%1 members for %Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seats filled</source>
        <translation>
            <numerusform>%1 of %Ln seat filled</numerusform>
            <numerusform>%1 of %Ln seats filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vacant</source>
        <translation>
            <numerusform>%Ln vacant</numerusform>
            <numerusform>%Ln vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than there are seats</source>
        <translation>
            <numerusform>%Ln more than there are seats</numerusform>
            <numerusform>%Ln more than there are seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members where the number of seats is not known</source>
        <translation>
            <numerusform>%Ln member where the number of seats is not known</numerusform>
            <numerusform>%Ln members where the number of seats is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::AppointDialog</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats in the delegation begin on %1. Seats in “%2” stay as they are.</source>
        <translation>
            <numerusform>%Ln seat in the delegation begins on %1. Seats in “%2” stay as they are.</numerusform>
            <numerusform>%Ln seats in the delegation begin on %1. Seats in “%2” stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::AttendeeDialog</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found.</source>
        <translation>
            <numerusform>%Ln person found.</numerusform>
            <numerusform>%Ln people found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::DatedListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::Hemicycle</name>
    <message numerus="yes">
        <source>one dot for %Ln seats</source>
        <translation>
            <numerusform>one dot for %Ln seat</numerusform>
            <numerusform>one dot for %Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::MainWindow</name>
    <message numerus="yes">
        <source>%1 was written into the folder %2: %Ln pages.</source>
        <translation>
            <numerusform>%1 was written into the folder %2: %Ln page.</numerusform>
            <numerusform>%1 was written into the folder %2: %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::NavigationPanel</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::RolesPage</name>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegations::RowColumn</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
