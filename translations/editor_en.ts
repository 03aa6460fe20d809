<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdoptionDialog</name>
    <message numerus="yes">
        <source>%n part(s) may belong elsewhere: choose the section of each.</source>
        <translation>
            <numerusform>%n part may belong elsewhere: choose its section.</numerusform>
            <numerusform>%n parts may belong elsewhere: choose the section of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to look at, marked below</source>
        <translation>
            <numerusform>%n section to look at, marked below</numerusform>
            <numerusform>%n sections to look at, marked below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are left out.</source>
        <translation>
            <numerusform>%n paragraph is left out.</numerusform>
            <numerusform>%n paragraphs are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) have other words already, which stay.</source>
        <translation>
            <numerusform>%n section has other words already, which stay.</numerusform>
            <numerusform>%n sections have other words already, which stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message numerus="yes">
        <source>%n section(s) were changed without being tracked. Look at them.</source>
        <translation>
            <numerusform>%n section was changed without being tracked. Look at it.</numerusform>
            <numerusform>%n sections were changed without being tracked. Look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n section(s)</source>
        <translation>
            <numerusform>Take in %n section</numerusform>
            <numerusform>Take in %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n section(s) of the answer. You can take it back with Undo.</source>
        <translation>
            <numerusform>Took in %n section of the answer. You can take it back with Undo.</numerusform>
            <numerusform>Took in %n sections of the answer. You can take it back with Undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalGates</name>
    <message numerus="yes">
        <source>%n thing(s) not approved yet</source>
        <translation>
            <numerusform>%n thing not approved yet</numerusform>
            <numerusform>%n things not approved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) under the rule of the last release</source>
        <translation>
            <numerusform>%n approval under the rule of the last release</numerusform>
            <numerusform>%n approvals under the rule of the last release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not approved yet.</source>
        <translation>
            <numerusform>%n thing not approved yet.</numerusform>
            <numerusform>%n things not approved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message numerus="yes">
        <source>%n place(s) to settle</source>
        <translation>
            <numerusform>%n place to settle</numerusform>
            <numerusform>%n places to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonSummary</name>
    <message numerus="yes">
        <source>%n section(s) changed</source>
        <translation>
            <numerusform>%n section changed</numerusform>
            <numerusform>%n sections changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) added</source>
        <translation>
            <numerusform>%n section added</numerusform>
            <numerusform>%n sections added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>%n section removed</numerusform>
            <numerusform>%n sections removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved</source>
        <translation>
            <numerusform>%n passage moved</numerusform>
            <numerusform>%n passages moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old term is left in %n place(s).</source>
        <translation>
            <numerusform>The old term is left in %n place.</numerusform>
            <numerusform>The old term is left in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message numerus="yes">
        <source>%n translation(s) found</source>
        <translation>
            <numerusform>%n translation found</numerusform>
            <numerusform>%n translations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n paragraph(s) left to confirm in this section</source>
        <translation>
            <numerusform>%n paragraph left to confirm in this section</numerusform>
            <numerusform>%n paragraphs left to confirm in this section</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message numerus="yes">
        <source>%n more to check in other sections</source>
        <translation>
            <numerusform>%n more to check in other sections</numerusform>
            <numerusform>%n more to check in other sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may change what a clause means: decide them before a release.</source>
        <translation>
            <numerusform>%n place may change what a clause means: decide it before a release.</numerusform>
            <numerusform>%n places may change what a clause means: decide them before a release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have several forms: {listed} listed, {folded} settled by a word.</source>
        <translation>
            <numerusform>%n place has several forms: {listed} listed, {folded} settled by a word.</numerusform>
            <numerusform>%n places have several forms: {listed} listed, {folded} settled by a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}.</source>
        <translation>
            <numerusform>Converted %n section to {language}.</numerusform>
            <numerusform>Converted %n sections to {language}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}; edits by hand were kept.</source>
        <translation>
            <numerusform>Converted %n section to {language}; edits by hand were kept.</numerusform>
            <numerusform>Converted %n sections to {language}; edits by hand were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by hand gave way, since the source changed there too. The first was “{words}”.</source>
        <translation>
            <numerusform>%n edit by hand gave way, since the source changed there too. It was “{words}”.</numerusform>
            <numerusform>%n edits by hand gave way, since the source changed there too. The first was “{words}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) held words that no conversion made, and they were replaced. Undo brings them back.</source>
        <translation>
            <numerusform>%n section held words that no conversion made, and they were replaced. Undo brings them back.</numerusform>
            <numerusform>%n sections held words that no conversion made, and they were replaced. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), {characters} characters left</source>
        <translation>
            <numerusform>%n text, {characters} characters left</numerusform>
            <numerusform>%n texts, {characters} characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateGates</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>%n section removed</numerusform>
            <numerusform>%n sections removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>Wrote %n file(s) into {folder}.</source>
        <translation>
            <numerusform>Wrote %n file into {folder}.</numerusform>
            <numerusform>Wrote %n files into {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>and %n more like it</numerusform>
            <numerusform>and %n more like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Fix all %n</numerusform>
            <numerusform>Fix all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowPanel</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateFolding</name>
    <message numerus="yes">
        <source>%n more condition(s) hold(s)</source>
        <translation>
            <numerusform>%n more condition holds</numerusform>
            <numerusform>%n more conditions hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message numerus="yes">
        <source>%n text(s) not in step.</source>
        <translation>
            <numerusform>%n text not in step.</numerusform>
            <numerusform>%n texts not in step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>%n problem to solve first.</numerusform>
            <numerusform>%n problems to solve first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in step</source>
        <translation>
            <numerusform>%n text not in step</numerusform>
            <numerusform>%n texts not in step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more section(s)</source>
        <translation>
            <numerusform>and %n more section</numerusform>
            <numerusform>and %n more sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) block(s) the release</source>
        <translation>
            <numerusform>%n problem blocks the release</numerusform>
            <numerusform>%n problems block the release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n converted text(s) nobody has looked at</source>
        <translation>
            <numerusform>{language}: %n converted text nobody has looked at</numerusform>
            <numerusform>{language}: %n converted texts nobody has looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), kept with the release</source>
        <translation>
            <numerusform>%n warning, kept with the release</numerusform>
            <numerusform>%n warnings, kept with the release</numerusform>
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
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Number the sections, and remove the %n number(s) typed before headings</source>
        <translation>
            <numerusform>Number the sections, and remove the %n number typed before a heading</numerusform>
            <numerusform>Number the sections, and remove the %n numbers typed before headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n section(s)</source>
        <translation>
            <numerusform>Import %n section</numerusform>
            <numerusform>Import %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message numerus="yes">
        <source>%n segment(s) for the memory</source>
        <translation>
            <numerusform>%n segment for the memory</numerusform>
            <numerusform>%n segments for the memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) will be kept as comments.</source>
        <translation>
            <numerusform>%n remark will be kept as a comment.</numerusform>
            <numerusform>%n remarks will be kept as comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n paragraph(s)</source>
        <translation>
            <numerusform>Take %n paragraph</numerusform>
            <numerusform>Take %n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryImport</name>
    <message numerus="yes">
        <source>%n segment(s) came in from {file}</source>
        <translation>
            <numerusform>%n segment came in from {file}</numerusform>
            <numerusform>%n segments came in from {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message numerus="yes">
        <source>%n figure(s) put in</source>
        <translation>
            <numerusform>%n figure put in</numerusform>
            <numerusform>%n figures put in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryWork</name>
    <message numerus="yes">
        <source>%n paragraph(s) put in from the memory, as drafts</source>
        <translation>
            <numerusform>%n paragraph put in from the memory, as a draft</numerusform>
            <numerusform>%n paragraphs put in from the memory, as drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message numerus="yes">
        <source>Another program changed %n file(s) of this policy.</source>
        <translation>
            <numerusform>Another program changed %n file of this policy.</numerusform>
            <numerusform>Another program changed %n files of this policy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>… and %n more place</numerusform>
            <numerusform>… and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedWords</name>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n thing waits for you</numerusform>
            <numerusform>%n things wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to publish</source>
        <translation>
            <numerusform>%n change to publish</numerusform>
            <numerusform>%n changes to publish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message numerus="yes">
        <source>%n typed number(s) before headings were taken off: the policy numbers them.</source>
        <translation>
            <numerusform>%n typed number before a heading was taken off: the policy numbers it.</numerusform>
            <numerusform>%n typed numbers before headings were taken off: the policy numbers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s); the changes are part of the draft.</source>
        <translation>
            <numerusform>Another program changed %n file; the change is part of the draft.</numerusform>
            <numerusform>Another program changed %n files; the changes are part of the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and stay as they were saved last.</source>
        <translation>
            <numerusform>%n file could not be read and stays as it was saved last.</numerusform>
            <numerusform>%n files could not be read and stay as they were saved last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Handed %n page(s) to the printer.</source>
        <translation>
            <numerusform>Handed %n page to the printer.</numerusform>
            <numerusform>Handed %n pages to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>%n release(s): dates, words, manifests and tags agree with the history.</source>
        <translation>
            <numerusform>%n release: dates, words, manifest and tag agree with the history.</numerusform>
            <numerusform>%n releases: dates, words, manifests and tags agree with the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishWorkspace</name>
    <message numerus="yes">
        <source>The release has %n page(s), one for each language.</source>
        <translation>
            <numerusform>The release has %n page.</numerusform>
            <numerusform>The release has %n pages, one for each language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueTools</name>
    <message numerus="yes">
        <source>Ask for review (%n)…</source>
        <translation>
            <numerusform>Ask for review (%n)…</numerusform>
            <numerusform>Ask for review (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n unchanged paragraph</numerusform>
            <numerusform>%n unchanged paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>The words never came or went in %n version(s).</source>
        <translation>
            <numerusform>The words never came or went in %n version.</numerusform>
            <numerusform>The words never came or went in %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They came or went in %n version(s).</source>
        <translation>
            <numerusform>They came or went in %n version.</numerusform>
            <numerusform>They came or went in %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} in %n text(s)</source>
        <translation>
            <numerusform>{places} in %n text</numerusform>
            <numerusform>{places} in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed; all are replaced.</source>
        <translation>
            <numerusform>The first %n is listed; all are replaced.</numerusform>
            <numerusform>The first %n are listed; all are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message numerus="yes">
        <source>%n version(s) to come in</source>
        <translation>
            <numerusform>%n version to come in</numerusform>
            <numerusform>%n versions to come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n version(s) came in, and yours are shared.</source>
        <translation>
            <numerusform>%n version came in, and yours are shared.</numerusform>
            <numerusform>%n versions came in, and yours are shared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message numerus="yes">
        <source>%n change(s) since it was in step</source>
        <translation>
            <numerusform>%n change since it was in step</numerusform>
            <numerusform>%n changes since it was in step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StampLine</name>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n day of notice</numerusform>
            <numerusform>%n days of notice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) since release {number}</source>
        <translation>
            <numerusform>%n change since release {number}</numerusform>
            <numerusform>%n changes since release {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsTakenBack</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversion decisions of %n language(s)</source>
        <translation>
            <numerusform>conversion decisions of %n language</numerusform>
            <numerusform>conversion decisions of %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored problem(s)</source>
        <translation>
            <numerusform>%n ignored problem</numerusform>
            <numerusform>%n ignored problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words of %n section(s)</source>
        <translation>
            <numerusform>words of %n section</numerusform>
            <numerusform>words of %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermbaseDialog</name>
    <message numerus="yes">
        <source>%n term(s) proposed; remove those that do not fit.</source>
        <translation>
            <numerusform>%n term proposed; remove it if it does not fit.</numerusform>
            <numerusform>%n terms proposed; remove those that do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) came in</source>
        <translation>
            <numerusform>%n term came in</numerusform>
            <numerusform>%n terms came in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n thing waits for you</numerusform>
            <numerusform>%n things wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translators</name>
    <message numerus="yes">
        <source>%n remark(s) kept as comments, to be read in Review</source>
        <translation>
            <numerusform>%n remark kept as a comment, to be read in Review</numerusform>
            <numerusform>%n remarks kept as comments, to be read in Review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message numerus="yes">
        <source>%n section(s) in no version yet</source>
        <translation>
            <numerusform>%n section in no version yet</numerusform>
            <numerusform>%n sections in no version yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionTitles</name>
    <message numerus="yes">
        <source>%n section(s) edited: {languages}</source>
        <translation>
            <numerusform>%n section edited: {languages}</numerusform>
            <numerusform>%n sections edited: {languages}</numerusform>
        </translation>
    </message>
</context>
</TS>
