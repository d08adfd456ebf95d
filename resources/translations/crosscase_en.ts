<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n links</source>
        <comment>parallel links drawn as one line</comment>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message numerus="yes">
        <source>%n kinds of link</source>
        <translation>
            <numerusform>%n kind of link</numerusform>
            <numerusform>%n kinds of link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::BasisPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the list of records marks them all.</source>
        <translation>
            <numerusform>and %n more; the list of records marks it too.</numerusform>
            <numerusform>and %n more; the list of records marks them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::CardFrame</name>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartAdding</name>
    <message numerus="yes">
        <source>%n chosen entities</source>
        <translation>
            <numerusform>%n chosen entity</numerusform>
            <numerusform>%n chosen entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %n parts with no chain of links between.</source>
        <translation>
            <numerusform>They lie in %n part.</numerusform>
            <numerusform>They lie in %n parts with no chain of links between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartCards</name>
    <message numerus="yes">
        <source>%n entities, folded</source>
        <translation>
            <numerusform>%n entity, folded</numerusform>
            <numerusform>%n entities, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of link</source>
        <translation>
            <numerusform>%n kind of link</numerusform>
            <numerusform>%n kinds of link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartCommands</name>
    <message numerus="yes">
        <source>Group %n items</source>
        <translation>
            <numerusform>Group %n item</numerusform>
            <numerusform>Group %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartCounts</name>
    <message numerus="yes">
        <source>Lists and overlaps: %n investigations only</source>
        <translation>
            <numerusform>Lists and overlaps: %n investigation only</numerusform>
            <numerusform>Lists and overlaps: %n investigations only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n records: %2</source>
        <translation>
            <numerusform>%1 on %n record: %2</numerusform>
            <numerusform>%1 on %n records: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records state none</source>
        <translation>
            <numerusform>%n record states none</numerusform>
            <numerusform>%n records state none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartPanel</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greyed out</source>
        <translation>
            <numerusform>%n greyed out</numerusform>
            <numerusform>%n greyed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ChartView</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::DrawEntityDialog</name>
    <message numerus="yes">
        <source>The case knows %n of this name; choose one, or draw a new one.</source>
        <translation>
            <numerusform>The case knows %n of this name; choose it, or draw a new one.</numerusform>
            <numerusform>The case knows %n of this name; choose one, or draw a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::EarlierAnswers</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n selected</source>
        <translation>
            <numerusform>Without %n selected</numerusform>
            <numerusform>Without %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What connects %n</source>
        <translation>
            <numerusform>What connects %n</numerusform>
            <numerusform>What connects %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paths from %1 to %2, %n found</source>
        <translation>
            <numerusform>Path from %1 to %2, %n found</numerusform>
            <numerusform>Paths from %1 to %2, %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ExpandDialog</name>
    <message numerus="yes">
        <source>Adds %n new entities.</source>
        <translation>
            <numerusform>Adds %n new entity.</numerusform>
            <numerusform>Adds %n new entities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::JobsIndicator</name>
    <message numerus="yes">
        <source>  (and %n more)</source>
        <translation>
            <numerusform>  (and %n more)</numerusform>
            <numerusform>  (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ManyChoice</name>
    <message numerus="yes">
        <source>the %n with &amp;most links</source>
        <translation>
            <numerusform>the %n with &amp;most links</numerusform>
            <numerusform>the %n with &amp;most links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::ManyDialog</name>
    <message numerus="yes">
        <source>%n new entities are many for one picture. Add</source>
        <translation>
            <numerusform>%n new entity. Add</numerusform>
            <numerusform>%n new entities are many for one picture. Add</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::MeasuresPanel</name>
    <message numerus="yes">
        <source>Without %n selected: %1.</source>
        <translation>
            <numerusform>Without %n selected: %1.</numerusform>
            <numerusform>Without %n selected: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crosscase::ui::PathsDialog</name>
    <message numerus="yes">
        <source>%n paths, the search was cut short</source>
        <translation>
            <numerusform>%n path, the search was cut short</numerusform>
            <numerusform>%n paths, the search was cut short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n shortest paths</source>
        <translation>
            <numerusform>The shortest path</numerusform>
            <numerusform>The %n shortest paths</numerusform>
        </translation>
    </message>
</context>
</TS>
