<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Take a translation into {language}</source>
        <translation>Take a translation into {language}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Sections that are complete are in step with the source as it is now</source>
        <translation>Sections that are complete are in step with the source as it is now</translation>
    </message>
    <message>
        <source>Replace the words that stand there already</source>
        <translation>Replace the words that stand there already</translation>
    </message>
    <message>
        <source>Belongs to the paragraph above</source>
        <translation>Belongs to the paragraph above</translation>
    </message>
    <message>
        <source>Belongs to the paragraph below</source>
        <translation>Belongs to the paragraph below</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Take the translation over</source>
        <translation>Take the translation over</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>{paired} of {total} paragraphs have one counterpart.</source>
        <translation>{paired} of {total} paragraphs have one counterpart.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to look at, marked below</source>
        <translation>
            <numerusform>%n section to look at, marked below</numerusform>
            <numerusform>%n sections to look at, marked below</numerusform>
        </translation>
    </message>
    <message>
        <source>This section has words in the language already.</source>
        <translation>This section has words in the language already.</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– nothing –</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>Take in an answer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Reject all</translation>
    </message>
    <message>
        <source>Choose the Word file that came back, or a page. What was changed in it is shown here; nothing is taken in before you say so.</source>
        <translation>Choose the Word file that came back, or a page. What was changed in it is shown here; nothing is taken in before you say so.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The clipboard holds no formatted text. Copy it in Word or on the page first.</source>
        <translation>The clipboard holds no formatted text. Copy it in Word or on the page first.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Document that came back</source>
        <translation>Document that came back</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Dateline did not write this file, so its sections were found by their headings.</source>
        <translation>Dateline did not write this file, so its sections were found by their headings.</translation>
    </message>
    <message>
        <source>The policy no longer holds the words that were sent; those in the file are taken for them.</source>
        <translation>The policy no longer holds the words that were sent; those in the file are taken for them.</translation>
    </message>
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
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>With these choices the document says what the draft says.</source>
        <translation>With these choices the document says what the draft says.</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n section(s) of the answer. You can take it back with Undo.</source>
        <translation>
            <numerusform>Took in %n section of the answer. You can take it back with Undo.</numerusform>
            <numerusform>Took in %n sections of the answer. You can take it back with Undo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word, HTML and texts (*.docx *.html *.htm *.md *.txt)</source>
        <translation>Word, HTML and texts (*.docx *.html *.htm *.md *.txt)</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>changed without being tracked</source>
        <translation>changed without being tracked</translation>
    </message>
    <message>
        <source>your draft changed there too</source>
        <translation>your draft changed there too</translation>
    </message>
    <message>
        <source>New: {heading}</source>
        <translation>New: {heading}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>{author}: {old} → {new}</source>
        <translation>{author}: {old} → {new}</translation>
    </message>
    <message>
        <source>{author} inserts: {new}</source>
        <translation>{author} inserts: {new}</translation>
    </message>
    <message>
        <source>{author} deletes: {old}</source>
        <translation>{author} deletes: {old}</translation>
    </message>
    <message>
        <source>{author} changes how it is set</source>
        <translation>{author} changes how it is set</translation>
    </message>
    <message>
        <source>Comment by {author}: {words}</source>
        <translation>Comment by {author}: {words}</translation>
    </message>
</context>
<context>
    <name>ApprovalGates</name>
    <message>
        <source>one person at this release and at the last (rule R5)</source>
        <translation>one person at this release and at the last (rule R5)</translation>
    </message>
    <message>
        <source>Nobody else has to approve</source>
        <translation>Nobody else has to approve</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Go to what has to be approved</source>
        <translation>Go to what has to be approved</translation>
    </message>
    <message>
        <source>Version {version} of {author} is not signed by anyone of the policy</source>
        <translation>Version {version} of {author} is not signed by anyone of the policy</translation>
    </message>
    <message>
        <source>{email} has no role to publish; ask a publisher to do it</source>
        <translation>{email} has no role to publish; ask a publisher to do it</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not agreed on yet</source>
        <translation>
            <numerusform>%n thing not agreed on yet</numerusform>
            <numerusform>%n things not agreed on yet</numerusform>
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
    <message>
        <source>Everything is approved</source>
        <translation>Everything is approved</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not agreed on yet.</source>
        <translation>
            <numerusform>%n thing not agreed on yet.</numerusform>
            <numerusform>%n things not agreed on yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: {who} asks for changes: {reason}</source>
        <translation>{subject}: {who} asks for changes: {reason}</translation>
    </message>
    <message>
        <source>{subject}: {found} of {needed} approvals</source>
        <translation>{subject}: {found} of {needed} approvals</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>What came from elsewhere</source>
        <translation>What came from elsewhere</translation>
    </message>
    <message>
        <source>What there is to settle</source>
        <translation>What there is to settle</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to settle</source>
        <translation>
            <numerusform>%n place to settle</numerusform>
            <numerusform>%n places to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {number} of {count}</source>
        <translation>{place}, {number} of {count}</translation>
    </message>
</context>
<context>
    <name>Breaches</name>
    <message>
        <source>It is dated {updated}, but was made on {day}.</source>
        <translation>It is dated {updated}, but was made on {day}.</translation>
    </message>
    <message>
        <source>It is dated {updated}, after the day on which it was made, {day}.</source>
        <translation>It is dated {updated}, after the day on which it was made, {day}.</translation>
    </message>
    <message>
        <source>Its date {updated} is before that of the release before it, {last}.</source>
        <translation>Its date {updated} is before that of the release before it, {last}.</translation>
    </message>
    <message>
        <source>It says it was made at {instant}, before the release before it ({last}).</source>
        <translation>It says it was made at {instant}, before the release before it ({last}).</translation>
    </message>
    <message>
        <source>Its time {instant} does not have the offset of {zone} at that moment.</source>
        <translation>Its time {instant} does not have the offset of {zone} at that moment.</translation>
    </message>
    <message>
        <source>It says it was made at {instant}, its version was made at {committed}.</source>
        <translation>It says it was made at {instant}, its version was made at {committed}.</translation>
    </message>
    <message>
        <source>It has a new date, but no words differ from release {last}.</source>
        <translation>It has a new date, but no words differ from release {last}.</translation>
    </message>
    <message>
        <source>It corrects release {corrects}, which is not before it.</source>
        <translation>It corrects release {corrects}, which is not before it.</translation>
    </message>
    <message>
        <source>It corrects the date of release {corrects}, but its words differ from those of release {other}.</source>
        <translation>It corrects the date of release {corrects}, but its words differ from those of release {other}.</translation>
    </message>
    <message>
        <source>It takes effect on {effective}; the notice allows {earliest} at the earliest.</source>
        <translation>It takes effect on {effective}; the notice allows {earliest} at the earliest.</translation>
    </message>
    <message>
        <source>{language} is in step, but is dated {updated}.</source>
        <translation>{language} is in step, but is dated {updated}.</translation>
    </message>
    <message>
        <source>{language} is behind and dated {updated}; its own words are of {right}.</source>
        <translation>{language} is behind and dated {updated}; its own words are of {right}.</translation>
    </message>
    <message>
        <source>The source language {language} is said to be behind itself.</source>
        <translation>The source language {language} is said to be behind itself.</translation>
    </message>
    <message>
        <source>{section} in {language} is released as in step, but nobody marked it so.</source>
        <translation>{section} in {language} is released as in step, but nobody marked it so.</translation>
    </message>
    <message>
        <source>It rests on version {version}, which says it was made later ({committed}), without a reason for it.</source>
        <translation>It rests on version {version}, which says it was made later ({committed}), without a reason for it.</translation>
    </message>
    <message>
        <source>Version {version} begins a second history, and what it brings was never reviewed here.</source>
        <translation>Version {version} begins a second history, and what it brings was never reviewed here.</translation>
    </message>
    <message>
        <source>{section} in {language} is missing from the manifest.</source>
        <translation>{section} in {language} is missing from the manifest.</translation>
    </message>
    <message>
        <source>{section} in {language} is in the manifest, but not in its outline.</source>
        <translation>{section} in {language} is in the manifest, but not in its outline.</translation>
    </message>
    <message>
        <source>Titles, order or audiences are not those that its digest names.</source>
        <translation>Titles, order or audiences are not those that its digest names.</translation>
    </message>
    <message>
        <source>Its titles are not those of the policy at that version.</source>
        <translation>Its titles are not those of the policy at that version.</translation>
    </message>
    <message>
        <source>Its sections do not stand in the order of the policy at that version.</source>
        <translation>Its sections do not stand in the order of the policy at that version.</translation>
    </message>
    <message>
        <source>The audience of {section} is not that of the policy at that version.</source>
        <translation>The audience of {section} is not that of the policy at that version.</translation>
    </message>
    <message>
        <source>Time zone, notice or source are not those of the policy at that version.</source>
        <translation>Time zone, notice or source are not those of the policy at that version.</translation>
    </message>
    <message>
        <source>Its facts are not those of the policy at that version.</source>
        <translation>Its facts are not those of the policy at that version.</translation>
    </message>
    <message>
        <source>The words of {section} in {language} are not those of the policy at that version.</source>
        <translation>The words of {section} in {language} are not those of the policy at that version.</translation>
    </message>
    <message>
        <source>The words of {section} in {language} do not have the digest it names.</source>
        <translation>The words of {section} in {language} do not have the digest it names.</translation>
    </message>
    <message>
        <source>It names words algorithm {algorithm}, which this Dateline does not know.</source>
        <translation>It names words algorithm {algorithm}, which this Dateline does not know.</translation>
    </message>
    <message>
        <source>It calls itself release {number}, where {expected} was to come.</source>
        <translation>It calls itself release {number}, where {expected} was to come.</translation>
    </message>
    <message>
        <source>It does not name the manifest of the release before it.</source>
        <translation>It does not name the manifest of the release before it.</translation>
    </message>
    <message>
        <source>Its manifest is not written in the one canonical form.</source>
        <translation>Its manifest is not written in the one canonical form.</translation>
    </message>
    <message>
        <source>Its manifest was edited later, in version {version}.</source>
        <translation>Its manifest was edited later, in version {version}.</translation>
    </message>
    <message>
        <source>Its manifest was removed by version {version}.</source>
        <translation>Its manifest was removed by version {version}.</translation>
    </message>
    <message>
        <source>The file {path} on disk is not the one that was released.</source>
        <translation>The file {path} on disk is not the one that was released.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read: {problem}.</source>
        <translation>Its manifest cannot be read: {problem}.</translation>
    </message>
    <message>
        <source>The file {path} of its version cannot be read: {problem}.</source>
        <translation>The file {path} of its version cannot be read: {problem}.</translation>
    </message>
    <message>
        <source>Its tag {tag} is missing; opening the policy makes it again.</source>
        <translation>Its tag {tag} is missing; opening the policy makes it again.</translation>
    </message>
    <message>
        <source>Its tag {tag} points at {target}, not at its version {version}.</source>
        <translation>Its tag {tag} points at {target}, not at its version {version}.</translation>
    </message>
    <message>
        <source>The tag {tag} at {version} names a release that there is not.</source>
        <translation>The tag {tag} at {version} names a release that there is not.</translation>
    </message>
    <message>
        <source>{subject} was released without the approval it needs ({found} of {needed}).</source>
        <translation>{subject} was released without the approval it needs ({found} of {needed}).</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who wrote a part of its words.</source>
        <translation>{subject} rests on the approval of {who}, who wrote a part of its words.</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was given to other words.</source>
        <translation>{subject} rests on the approval of {who}, which was given to other words.</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was compared with other released words.</source>
        <translation>{subject} rests on the approval of {who}, which was compared with other released words.</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was given while the source had other words.</source>
        <translation>{subject} rests on the approval of {who}, which was given while the source had other words.</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who has no role to approve it.</source>
        <translation>{subject} rests on the approval of {who}, who has no role to approve it.</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, whose own entry it changes.</source>
        <translation>{subject} rests on the approval of {who}, whose own entry it changes.</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who is not among the people in force.</source>
        <translation>{subject} rests on the approval of {who}, who is not among the people in force.</translation>
    </message>
    <message>
        <source>{subject} rests on an approval of {who} that is not signed.</source>
        <translation>{subject} rests on an approval of {who} that is not signed.</translation>
    </message>
    <message>
        <source>{subject} rests on an approval that is not signed with a key of {who}.</source>
        <translation>{subject} rests on an approval that is not signed with a key of {who}.</translation>
    </message>
    <message>
        <source>{subject} was released although {who} asked for changes.</source>
        <translation>{subject} was released although {who} asked for changes.</translation>
    </message>
    <message>
        <source>Its manifest does not name the approvals on which {subject} rests.</source>
        <translation>Its manifest does not name the approvals on which {subject} rests.</translation>
    </message>
    <message>
        <source>It was published by {who}, who has no role to publish.</source>
        <translation>It was published by {who}, who has no role to publish.</translation>
    </message>
    <message>
        <source>It says that {who} published it, but its version was made by {author}.</source>
        <translation>It says that {who} published it, but its version was made by {author}.</translation>
    </message>
    <message>
        <source>Version {version} removed a record of the review: {path}.</source>
        <translation>Version {version} removed a record of the review: {path}.</translation>
    </message>
    <message>
        <source>Version {version} changed a record of the review: {path}.</source>
        <translation>Version {version} changed a record of the review: {path}.</translation>
    </message>
    <message>
        <source>Version {version} joins two branches and brings a record that neither had: {path}.</source>
        <translation>Version {version} joins two branches and brings a record that neither had: {path}.</translation>
    </message>
    <message>
        <source>Version {version} brings a record of the review together with {other}.</source>
        <translation>Version {version} brings a record of the review together with {other}.</translation>
    </message>
    <message>
        <source>Version {version} brings a signature without a record: {path}.</source>
        <translation>Version {version} brings a signature without a record: {path}.</translation>
    </message>
    <message>
        <source>The record {path} of version {version} does not hold: {problem}.</source>
        <translation>The record {path} of version {version} does not hold: {problem}.</translation>
    </message>
    <message>
        <source>The record {path} speaks for {who}, but version {version} was made by {author}.</source>
        <translation>The record {path} speaks for {who}, but version {version} was made by {author}.</translation>
    </message>
    <message>
        <source>The record {path} of {who} bears another time than version {version}, which brought it.</source>
        <translation>The record {path} of {who} bears another time than version {version}, which brought it.</translation>
    </message>
    <message>
        <source>The record {path} names a version that is not before version {version}.</source>
        <translation>The record {path} names a version that is not before version {version}.</translation>
    </message>
    <message>
        <source>The record {path} names words that did not stand in the version it looked at.</source>
        <translation>The record {path} names words that did not stand in the version it looked at.</translation>
    </message>
    <message>
        <source>Version {version} of {author} is not signed, and nobody adopted it.</source>
        <translation>Version {version} of {author} is not signed, and nobody adopted it.</translation>
    </message>
    <message>
        <source>The signature of version {version} of {author} does not hold.</source>
        <translation>The signature of version {version} of {author} does not hold.</translation>
    </message>
    <message>
        <source>Version {version} of {author} is signed with a key of nobody in force: {key}.</source>
        <translation>Version {version} of {author} is signed with a key of nobody in force: {key}.</translation>
    </message>
    <message>
        <source>Version {version} names {author} as its author, but is signed with the key of somebody else: {key}.</source>
        <translation>Version {version} names {author} as its author, but is signed with the key of somebody else: {key}.</translation>
    </message>
    <message>
        <source>The file {path} does not hold the keys that stand in {people}.</source>
        <translation>The file {path} does not hold the keys that stand in {people}.</translation>
    </message>
    <message>
        <source>Its tag {tag} is not signed.</source>
        <translation>Its tag {tag} is not signed.</translation>
    </message>
    <message>
        <source>The signature of its tag {tag} does not hold.</source>
        <translation>The signature of its tag {tag} does not hold.</translation>
    </message>
    <message>
        <source>Its tag {tag} is signed with a key of nobody in force: {key}.</source>
        <translation>Its tag {tag} is signed with a key of nobody in force: {key}.</translation>
    </message>
    <message>
        <source>The history begins with the key {found}, not with the expected {expected}: it is another history.</source>
        <translation>The history begins with the key {found}, not with the expected {expected}: it is another history.</translation>
    </message>
    <message>
        <source>Release {number} has the digest {found}, not the expected {expected}: it is another history.</source>
        <translation>Release {number} has the digest {found}, not the expected {expected}: it is another history.</translation>
    </message>
    <message>
        <source>Its version {version} was not built on that of the release before it, {before}.</source>
        <translation>Its version {version} was not built on that of the release before it, {before}.</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing was released yet, so there is nothing to compare with.</source>
        <translation>Nothing was released yet, so there is nothing to compare with.</translation>
    </message>
    <message>
        <source>This section reads as in release {number}.</source>
        <translation>This section reads as in release {number}.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Type what you want to do</translation>
    </message>
    <message>
        <source>Search in commands</source>
        <translation>Search in commands</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New policy…</source>
        <translation>&amp;New policy…</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Open a folder…</translation>
    </message>
    <message>
        <source>Open the &amp;sample policy</source>
        <translation>Open the &amp;sample policy</translation>
    </message>
    <message>
        <source>&amp;Import a text…</source>
        <translation>&amp;Import a text…</translation>
    </message>
    <message>
        <source>Save a &amp;version</source>
        <translation>Save a &amp;version</translation>
    </message>
    <message>
        <source>Save a version with a &amp;message…</source>
        <translation>Save a version with a &amp;message…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publish…</translation>
    </message>
    <message>
        <source>Policy &amp;details…</source>
        <translation>Policy &amp;details…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Show the &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Close the policy</source>
        <translation>&amp;Close the policy</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Heading</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>&amp;Add a section</translation>
    </message>
    <message>
        <source>&amp;Rename the section</source>
        <translation>&amp;Rename the section</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Move the section &amp;up</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Move the section &amp;down</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Split at the cursor</translation>
    </message>
    <message>
        <source>&amp;Join with the next section</source>
        <translation>&amp;Join with the next section</translation>
    </message>
    <message>
        <source>&amp;Who it is for…</source>
        <translation>&amp;Who it is for…</translation>
    </message>
    <message>
        <source>R&amp;emove the section</source>
        <translation>R&amp;emove the section</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <translation>&amp;Next language</translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation>&amp;Previous language</translation>
    </message>
    <message>
        <source>&amp;Convert this section</source>
        <translation>&amp;Convert this section</translation>
    </message>
    <message>
        <source>Convert &amp;all sections</source>
        <translation>Convert &amp;all sections</translation>
    </message>
    <message>
        <source>&amp;Mark in step</source>
        <translation>&amp;Mark in step</translation>
    </message>
    <message>
        <source>Next text &amp;not in step</source>
        <translation>Next text &amp;not in step</translation>
    </message>
    <message>
        <source>Add a &amp;language…</source>
        <translation>Add a &amp;language…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Preview, changes and problems</source>
        <translation>Preview, changes and problems</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colours of the system</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Blue and orange redlines</source>
        <translation>Blue and orange redlines</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>繁體中文</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Your &amp;name and e-mail…</source>
        <translation>Your &amp;name and e-mail…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Interface language</translation>
    </message>
    <message>
        <source>Old and new text side by side</source>
        <translation>Old and new text side by side</translation>
    </message>
    <message>
        <source>Show or fold unchanged parts</source>
        <translation>Show or fold unchanged parts</translation>
    </message>
    <message>
        <source>Copy the redline as Markdown</source>
        <translation>Copy the redline as Markdown</translation>
    </message>
    <message>
        <source>Copy the redline as HTML</source>
        <translation>Copy the redline as HTML</translation>
    </message>
    <message>
        <source>&amp;Find in this section…</source>
        <translation>&amp;Find in this section…</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Find &amp;everywhere…</translation>
    </message>
    <message>
        <source>Find when &amp;words came or went…</source>
        <translation>Find when &amp;words came or went…</translation>
    </message>
    <message>
        <source>Find the &amp;next place</source>
        <translation>Find the &amp;next place</translation>
    </message>
    <message>
        <source>Find the &amp;previous place</source>
        <translation>Find the &amp;previous place</translation>
    </message>
    <message>
        <source>Who &amp;wrote this sentence</source>
        <translation>Who &amp;wrote this sentence</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>&amp;Settle a change of punctuation…</source>
        <translation>&amp;Settle a change of punctuation…</translation>
    </message>
    <message>
        <source>Put the changed &amp;figures in</source>
        <translation>Put the changed &amp;figures in</translation>
    </message>
    <message>
        <source>Insert a &amp;term…</source>
        <translation>Insert a &amp;term…</translation>
    </message>
    <message>
        <source>Add a t&amp;erm…</source>
        <translation>Add a t&amp;erm…</translation>
    </message>
    <message>
        <source>&amp;All terms…</source>
        <translation>&amp;All terms…</translation>
    </message>
    <message>
        <source>Share with a &amp;team…</source>
        <translation>Share with a &amp;team…</translation>
    </message>
    <message>
        <source>Share no&amp;w</source>
        <translation>Share no&amp;w</translation>
    </message>
    <message>
        <source>How far each &amp;language is</source>
        <translation>How far each &amp;language is</translation>
    </message>
    <message>
        <source>Send &amp;work to translators…</source>
        <translation>Send &amp;work to translators…</translation>
    </message>
    <message>
        <source>Take in &amp;translators’ work…</source>
        <translation>Take in &amp;translators’ work…</translation>
    </message>
    <message>
        <source>How this language is &amp;made…</source>
        <translation>How this language is &amp;made…</translation>
    </message>
    <message>
        <source>&amp;Versions of this section</source>
        <translation>&amp;Versions of this section</translation>
    </message>
    <message>
        <source>Restore this paragraph</source>
        <translation>Restore this paragraph</translation>
    </message>
    <message>
        <source>Insert the first match</source>
        <translation>Insert the first match</translation>
    </message>
    <message>
        <source>Insert the second match</source>
        <translation>Insert the second match</translation>
    </message>
    <message>
        <source>Insert the third match</source>
        <translation>Insert the third match</translation>
    </message>
    <message>
        <source>Insert the fourth match</source>
        <translation>Insert the fourth match</translation>
    </message>
    <message>
        <source>Insert the fifth match</source>
        <translation>Insert the fifth match</translation>
    </message>
    <message>
        <source>Insert the sixth match</source>
        <translation>Insert the sixth match</translation>
    </message>
    <message>
        <source>Insert the seventh match</source>
        <translation>Insert the seventh match</translation>
    </message>
    <message>
        <source>Insert the eighth match</source>
        <translation>Insert the eighth match</translation>
    </message>
    <message>
        <source>Insert the ninth match</source>
        <translation>Insert the ninth match</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Next &amp;problem</translation>
    </message>
    <message>
        <source>Previous p&amp;roblem</source>
        <translation>Previous p&amp;roblem</translation>
    </message>
    <message>
        <source>&amp;Fix the problem at the cursor</source>
        <translation>&amp;Fix the problem at the cursor</translation>
    </message>
    <message>
        <source>&amp;Join a team’s policy…</source>
        <translation>&amp;Join a team’s policy…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Take in an ans&amp;wer…</source>
        <translation>Take in an ans&amp;wer…</translation>
    </message>
    <message>
        <source>P&amp;eople and review rule…</source>
        <translation>P&amp;eople and review rule…</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Add the comment</translation>
    </message>
    <message>
        <source>Write a comment, or suggest other words.</source>
        <translation>Write a comment, or suggest other words.</translation>
    </message>
    <message>
        <source>About “{quote}”</source>
        <translation>About “{quote}”</translation>
    </message>
    <message>
        <source>About the text as a whole</source>
        <translation>About the text as a whole</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Only for reviewers, not for the author</source>
        <translation>Only for reviewers, not for the author</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>The order of the sections changed.</source>
        <translation>The order of the sections changed.</translation>
    </message>
    <message>
        <source>The audiences of sections changed.</source>
        <translation>The audiences of sections changed.</translation>
    </message>
    <message>
        <source>The languages changed.</source>
        <translation>The languages changed.</translation>
    </message>
    <message>
        <source>Time zone, notice or review rule changed.</source>
        <translation>Time zone, notice or review rule changed.</translation>
    </message>
    <message>
        <source>The people changed.</source>
        <translation>The people changed.</translation>
    </message>
    <message>
        <source>The terms changed.</source>
        <translation>The terms changed.</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>No heading</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>moved from {place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>moved to {place}</translation>
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
    <message>
        <source>The old text beside the new one</source>
        <translation>The old text beside the new one</translation>
    </message>
    <message>
        <source>There is too little room for two texts; widen the window</source>
        <translation>There is too little room for two texts; widen the window</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>Old and new words in one text</source>
        <translation>Old and new words in one text</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>What counts as a change, and copying</source>
        <translation>What counts as a change, and copying</translation>
    </message>
    <message>
        <source>What counts as a change, other languages, and copying</source>
        <translation>What counts as a change, other languages, and copying</translation>
    </message>
</context>
<context>
    <name>ComparisonSummary</name>
    <message>
        <source>Facts changed</source>
        <translation>Facts changed</translation>
    </message>
    <message>
        <source>Changed sections</source>
        <translation>Changed sections</translation>
    </message>
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
    <message>
        <source>No section reads otherwise.</source>
        <translation>No section reads otherwise.</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} characters</translation>
    </message>
    <message>
        <source>Title: {old} → {new}</source>
        <translation>Title: {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Restore this fact</source>
        <translation>Restore this fact</translation>
    </message>
    <message>
        <source>Give the fact the values of {version}</source>
        <translation>Give the fact the values of {version}</translation>
    </message>
    <message>
        <source>The draft holds words that no version has.</source>
        <translation>The draft holds words that no version has.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Save a version…</translation>
    </message>
    <message>
        <source>Restore §{number} into the draft</source>
        <translation>Restore §{number} into the draft</translation>
    </message>
    <message>
        <source>Restore the section into the draft</source>
        <translation>Restore the section into the draft</translation>
    </message>
    <message>
        <source>Give the section the words of {version}</source>
        <translation>Give the section the words of {version}</translation>
    </message>
    <message>
        <source>Choose a changed section first</source>
        <translation>Choose a changed section first</translation>
    </message>
    <message>
        <source>Restore {version}</source>
        <translation>Restore {version}</translation>
    </message>
    <message>
        <source>Make the draft what {version} was; you can take it back</source>
        <translation>Make the draft what {version} was; you can take it back</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved</source>
        <translation>
            <numerusform>%n passage moved</numerusform>
            <numerusform>%n passages moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversionCard</name>
    <message>
        <source>Typed by hand; converting again keeps it.</source>
        <translation>Typed by hand; converting again keeps it.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>{key}  {form}</source>
        <translation>{key}  {form}</translation>
    </message>
    <message>
        <source>{key}  Accept all: {form}</source>
        <translation>{key}  Accept all: {form}</translation>
    </message>
    <message>
        <source>{key}  All: {form}</source>
        <translation>{key}  All: {form}</translation>
    </message>
    <message>
        <source>A rule for the whole word gave another form than its characters.</source>
        <translation>A rule for the whole word gave another form than its characters.</translation>
    </message>
    <message>
        <source>The rule begins or ends inside another word, which may be the one that is meant.</source>
        <translation>The rule begins or ends inside another word, which may be the one that is meant.</translation>
    </message>
    <message>
        <source>The character has several forms, and no word around it decided.</source>
        <translation>The character has several forms, and no word around it decided.</translation>
    </message>
    <message>
        <source>One region&apos;s word was exchanged for another&apos;s.</source>
        <translation>One region&apos;s word was exchanged for another&apos;s.</translation>
    </message>
    <message>
        <source>There are other forms, hardly ever used.</source>
        <translation>There are other forms, hardly ever used.</translation>
    </message>
    <message>
        <source>Rule: {rules}</source>
        <translation>Rule: {rules}</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, here only</source>
        <translation>Decided by {who} on {day}, here only</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for this section</source>
        <translation>Decided by {who} on {day}, for this section</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for this policy</source>
        <translation>Decided by {who} on {day}, for this policy</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for every policy</source>
        <translation>Decided by {who} on {day}, for every policy</translation>
    </message>
    <message>
        <source>Converted back, {between} gives {back}: the dictionaries do not know {source} there.</source>
        <translation>Converted back, {between} gives {back}: the dictionaries do not know {source} there.</translation>
    </message>
    <message>
        <source>Converted back, {between} gives {back}: the dictionaries choose it over {source}.</source>
        <translation>Converted back, {between} gives {back}: the dictionaries choose it over {source}.</translation>
    </message>
    <message>
        <source>{words} all became {target}: a difference that the source makes is gone.</source>
        <translation>{words} all became {target}: a difference that the source makes is gone.</translation>
    </message>
</context>
<context>
    <name>ConversionModel</name>
    <message>
        <source>A word&apos;s rule beat its characters</source>
        <translation>A word&apos;s rule beat its characters</translation>
    </message>
    <message>
        <source>The rule crosses a word&apos;s edge</source>
        <translation>The rule crosses a word&apos;s edge</translation>
    </message>
    <message>
        <source>Nothing decided between the forms</source>
        <translation>Nothing decided between the forms</translation>
    </message>
    <message>
        <source>Regional words exchanged</source>
        <translation>Regional words exchanged</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Changed by hand</translation>
    </message>
    <message>
        <source>Other forms, rarely used</source>
        <translation>Other forms, rarely used</translation>
    </message>
    <message>
        <source>Two words became one</source>
        <translation>Two words became one</translation>
    </message>
    <message>
        <source>Would not come back</source>
        <translation>Would not come back</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>{words} · {count}</source>
        <translation>{words} · {count}</translation>
    </message>
</context>
<context>
    <name>ConversionPane</name>
    <message>
        <source>Looking at the conversion…</source>
        <translation>Looking at the conversion…</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Places to look at</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>What converting again would change</source>
        <translation>What converting again would change</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convert again</translation>
    </message>
    <message>
        <source>Convert titles in 《》 as well</source>
        <translation>Convert titles in 《》 as well</translation>
    </message>
    <message>
        <source>How this language is converted</source>
        <translation>How this language is converted</translation>
    </message>
    <message>
        <source>Exchange regional words as well (軟體, 软件)</source>
        <translation>Exchange regional words as well (軟體, 软件)</translation>
    </message>
    <message>
        <source>The source has no words here to convert.</source>
        <translation>The source has no words here to convert.</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>To check · {count}</source>
        <translation>To check · {count}</translation>
    </message>
    <message>
        <source>By hand · {count}</source>
        <translation>By hand · {count}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message numerus="yes">
        <source>%n more to check in other sections</source>
        <translation>
            <numerusform>%n more to check in other sections</numerusform>
            <numerusform>%n more to check in other sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Not converted yet. Below is what converting would ask.</source>
        <translation>Not converted yet. Below is what converting would ask.</translation>
    </message>
    <message>
        <source>The source or the rules changed since. Converting again keeps edits made by hand.</source>
        <translation>The source or the rules changed since. Converting again keeps edits made by hand.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may change what a clause means: decide them before a release.</source>
        <translation>
            <numerusform>%n place may change what a clause means: decide it before a release.</numerusform>
            <numerusform>%n places may change what a clause means: decide them before a release.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key from 1 to 9 takes a form; Delete asks again.</source>
        <translation>A key from 1 to 9 takes a form; Delete asks again.</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translation>Nothing is left to check here.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have several forms: {listed} listed, {folded} settled by a word.</source>
        <translation>
            <numerusform>%n place has several forms: {listed} listed, {folded} settled by a word.</numerusform>
            <numerusform>%n places have several forms: {listed} listed, {folded} settled by a word.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that it was made from is in no version, so it cannot be recomputed.</source>
        <translation>The text that it was made from is in no version, so it cannot be recomputed.</translation>
    </message>
    <message>
        <source>{language} = {config} of the source + decisions: {decisions} + edits by hand: {edits}</source>
        <translation>{language} = {config} of the source + decisions: {decisions} + edits by hand: {edits}</translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Converting to {language}. The first time, the dictionaries have to be loaded.</source>
        <translation>Converting to {language}. The first time, the dictionaries have to be loaded.</translation>
    </message>
    <message>
        <source>There is nothing to convert to {language}: every section is in step, or has no words.</source>
        <translation>There is nothing to convert to {language}: every section is in step, or has no words.</translation>
    </message>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}.</source>
        <translation>
            <numerusform>Converted %n section to {language}.</numerusform>
            <numerusform>Converted %n sections to {language}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <name>CorrectionDialog</name>
    <message>
        <source>Look at the correction</source>
        <translation>Look at the correction</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in a field, with Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The right date</source>
        <translation>The right date</translation>
    </message>
    <message>
        <source>The release carries this date already.</source>
        <translation>The release carries this date already.</translation>
    </message>
    <message>
        <source>Correct the date of a release</source>
        <translation>Correct the date of a release</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>Which release</translation>
    </message>
    <message>
        <source>What was published is never changed: a further release with the same words carries the right date, and its page says which release it corrects. Your draft stays as it is.</source>
        <translation>What was published is never changed: a further release with the same words carries the right date, and its page says which release it corrects. Your draft stays as it is.</translation>
    </message>
    <message>
        <source>Releases whose words readers no longer have are not listed: no date stands over them any more.</source>
        <translation>Releases whose words readers no longer have are not listed: no date stands over them any more.</translation>
    </message>
    <message>
        <source>The last release carries this date already, with the same words.</source>
        <translation>The last release carries this date already, with the same words.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{language}: {count} of {total} in step</source>
        <translation>{language}: {count} of {total} in step</translation>
    </message>
    <message>
        <source>Go to the first text that is not in step</source>
        <translation>Go to the first text that is not in step</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>How far each language is</source>
        <translation>How far each language is</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>No section has such a text.</source>
        <translation>No section has such a text.</translation>
    </message>
    <message>
        <source>Sections to list</source>
        <translation>Sections to list</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Not in step</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Outdated or draft</source>
        <translation>Outdated or draft</translation>
    </message>
    <message>
        <source>Converted, not looked at</source>
        <translation>Converted, not looked at</translation>
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
    <message>
        <source>all in step</source>
        <translation>all in step</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Dateline made a mistake. Your words are safe: they stand in the journal on this computer.</source>
        <translation>Dateline made a mistake. Your words are safe: they stand in the journal on this computer.</translation>
    </message>
    <message>
        <source>You can go on working. The report of the mistake could not be written.</source>
        <translation>You can go on working. The report of the mistake could not be written.</translation>
    </message>
    <message>
        <source>You can go on working. A report of the mistake is in {path}.</source>
        <translation>You can go on working. A report of the mistake is in {path}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>DateGates</name>
    <message>
        <source>dated {date} ({zone})</source>
        <translation>dated {date} ({zone})</translation>
    </message>
    <message>
        <source>This is the first release</source>
        <translation>This is the first release</translation>
    </message>
    <message>
        <source>No word changed since release {number}, so there is nothing to publish</source>
        <translation>No word changed since release {number}, so there is nothing to publish</translation>
    </message>
    <message>
        <source>the date stays {date}</source>
        <translation>the date stays {date}</translation>
    </message>
    <message>
        <source>The words changed since release {number}, which is of today too</source>
        <translation>The words changed since release {number}, which is of today too</translation>
    </message>
    <message>
        <source>the date stays {date} ({zone}); the number tells the releases apart</source>
        <translation>the date stays {date} ({zone}); the number tells the releases apart</translation>
    </message>
    <message>
        <source>The words changed since release {number}, so the date changes</source>
        <translation>The words changed since release {number}, so the date changes</translation>
    </message>
    <message>
        <source>was {old} → becomes {date} ({zone})</source>
        <translation>was {old} → becomes {date} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>release {number} was made on {time}</source>
        <translation>release {number} was made on {time}</translation>
    </message>
    <message>
        <source>The clock is not behind the last release</source>
        <translation>The clock is not behind the last release</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last release</source>
        <translation>This computer&apos;s clock is behind the last release</translation>
    </message>
    <message>
        <source>It shows {time}. Set the clock first.</source>
        <translation>It shows {time}. Set the clock first.</translation>
    </message>
    <message>
        <source>Hold back {section}</source>
        <translation>Hold back {section}</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Titles, order or audiences changed</source>
        <translation>Titles, order or audiences changed</translation>
    </message>
    <message>
        <source>{section} changed in {languages}</source>
        <translation>{section} changed in {languages}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>%n section removed</numerusform>
            <numerusform>%n sections removed</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Do not correct it</source>
        <translation>Do not correct it</translation>
    </message>
    <message>
        <source>Leave the date as it is after all</source>
        <translation>Leave the date as it is after all</translation>
    </message>
    <message>
        <source>was {old} → becomes {date}</source>
        <translation>was {old} → becomes {date}</translation>
    </message>
    <message>
        <source>The date of release {number} cannot be corrected now</source>
        <translation>The date of release {number} cannot be corrected now</translation>
    </message>
    <message>
        <source>Only the date of release {number} is corrected; no word of the draft goes out</source>
        <translation>Only the date of release {number} is corrected; no word of the draft goes out</translation>
    </message>
    <message>
        <source>Nothing that goes out changed since release {number}, so there is nothing to publish</source>
        <translation>Nothing that goes out changed since release {number}, so there is nothing to publish</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Do not publish on a version from the future</source>
        <translation>Do not publish on a version from the future</translation>
    </message>
    <message>
        <source>A version from the future goes out with your reason</source>
        <translation>A version from the future goes out with your reason</translation>
    </message>
    <message>
        <source>{section} waits in {languages}</source>
        <translation>{section} waits in {languages}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Policy details</source>
        <translation>Policy details</translation>
    </message>
    <message>
        <source>Set the details</source>
        <translation>Set the details</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>Title in {language}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Days of notice</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Add a fact</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>Remove the fact</translation>
    </message>
    <message>
        <source>The fact {name} is there twice.</source>
        <translation>The fact {name} is there twice.</translation>
    </message>
    <message>
        <source>Texts name a fact as {{name}}. A value under “All” holds in every language without its own.</source>
        <translation>Texts name a fact as {{name}}. A value under “All” holds in every language without its own.</translation>
    </message>
    <message>
        <source>Write years as 民國 on pages in Traditional Chinese of Taiwan</source>
        <translation>Write years as 民國 on pages in Traditional Chinese of Taiwan</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
</context>
<context>
    <name>EntryChoice</name>
    <message>
        <source>It was: {value}</source>
        <translation>It was: {value}</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>Yours: {value}</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Theirs: {value}</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Fact {name}</source>
        <translation>Fact {name}</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>all languages</translation>
    </message>
    <message>
        <source>Fact {name}, {language}</source>
        <translation>Fact {name}, {language}</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>Title in {language}</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>Order of the sections</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>Order of the languages</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Person {name}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Days of notice</translation>
    </message>
    <message>
        <source>Rule of approval</source>
        <translation>Rule of approval</translation>
    </message>
    <message>
        <source>nothing (removed)</source>
        <translation>nothing (removed)</translation>
    </message>
    <message>
        <source>kept, for {audiences}</source>
        <translation>kept, for {audiences}</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export this redline</source>
        <translation>Export this redline</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Mark changes since</source>
        <translation>Mark changes since</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Address of the site</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A version does not differ from itself. Choose another one to mark changes since.</source>
        <translation>A version does not differ from itself. Choose another one to mark changes since.</translation>
    </message>
    <message>
        <source>Write the address of the site as https://example.org/privacy, or leave it empty.</source>
        <translation>Write the address of the site as https://example.org/privacy, or leave it empty.</translation>
    </message>
    <message>
        <source>Choose a folder to write into.</source>
        <translation>Choose a folder to write into.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web pages</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown and JSON in one archive</source>
        <translation>Markdown and JSON in one archive</translation>
    </message>
    <message>
        <source>JSON for templates of your own</source>
        <translation>JSON for templates of your own</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Folder to write into</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Working draft</source>
        <translation>Working draft</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Release {number}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) into {folder}.</source>
        <translation>
            <numerusform>Wrote %n file into {folder}.</numerusform>
            <numerusform>Wrote %n files into {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts in this section</source>
        <translation>Facts in this section</translation>
    </message>
    <message>
        <source>no value in {language}</source>
        <translation>no value in {language}</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>Not in the translation</source>
        <translation>Not in the translation</translation>
    </message>
    <message>
        <source>The section names no fact.</source>
        <translation>The section names no fact.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no policy in {folder}. Choose another folder, or begin a new policy.</source>
        <translation>There is no policy in {folder}. Choose another folder, or begin a new policy.</translation>
    </message>
    <message>
        <source>{folder} holds a git repository already. Choose an empty folder.</source>
        <translation>{folder} holds a git repository already. Choose an empty folder.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty folder, or a name that is not taken.</source>
        <translation>{folder} is not empty. Choose an empty folder, or a name that is not taken.</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read: {detail}. Nothing was changed. Restore the folder from a copy, or ask someone who knows git.</source>
        <translation>The history in {folder} cannot be read: {detail}. Nothing was changed. Restore the folder from a copy, or ask someone who knows git.</translation>
    </message>
    <message>
        <source>Another program left {folder} at an old version that is on no branch. Check out a branch with git first.</source>
        <translation>Another program left {folder} at an old version that is on no branch. Check out a branch with git first.</translation>
    </message>
    <message>
        <source>This copy lacks its oldest versions ({path}), so nothing can be proved or agreed to here. Fetch all of them first: git fetch --unshallow.</source>
        <translation>This copy lacks its oldest versions ({path}), so nothing can be proved or agreed to here. Fetch all of them first: git fetch --unshallow.</translation>
    </message>
    <message>
        <source>{path} makes this copy show another history than the one that was made, so nothing can be proved or agreed to here. Delete that file, or make a new copy from a place you trust.</source>
        <translation>{path} makes this copy show another history than the one that was made, so nothing can be proved or agreed to here. Delete that file, or make a new copy from a place you trust.</translation>
    </message>
    <message>
        <source>Another program is using {folder}. Close the policy there, then try again.</source>
        <translation>Another program is using {folder}. Close the policy there, then try again.</translation>
    </message>
    <message>
        <source>Another program keeps the history in {folder} busy. Wait for it to finish and try again; if none is running, remove {locks}.</source>
        <translation>Another program keeps the history in {folder} busy. Wait for it to finish and try again; if none is running, remove {locks}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Ask for permission to write there, or choose another folder.</source>
        <translation>Nothing can be written to {path}. Ask for permission to write there, or choose another folder.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Make room; then it is tried again.</source>
        <translation>The disk is full: {path} could not be written. Make room; then it is tried again.</translation>
    </message>
    <message>
        <source>The disk refused {path} (error {code}). Check the disk, and keep a copy of your words elsewhere.</source>
        <translation>The disk refused {path} (error {code}). Check the disk, and keep a copy of your words elsewhere.</translation>
    </message>
    <message>
        <source>The file name {path} cannot be used: {reason}. Rename the file with another program.</source>
        <translation>The file name {path} cannot be used: {reason}. Rename the file with another program.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored. Remove it and try again.</source>
        <translation>{field} holds a character that cannot be stored. Remove it and try again.</translation>
    </message>
    <message>
        <source>The tag {name} stands at another version already, and tags are never moved.</source>
        <translation>The tag {name} stands at another version already, and tags are never moved.</translation>
    </message>
    <message>
        <source>There is no version “{revision}” in this policy. The History workspace lists all of them.</source>
        <translation>There is no version “{revision}” in this policy. The History workspace lists all of them.</translation>
    </message>
    <message>
        <source>The version {revision} has no file {path}.</source>
        <translation>The version {revision} has no file {path}.</translation>
    </message>
    <message>
        <source>{path} does not say what it should: {problem}. Correct it, or go back to an older version of it.</source>
        <translation>{path} does not say what it should: {problem}. Correct it, or go back to an older version of it.</translation>
    </message>
    <message>
        <source>This policy was written by a newer Dateline (format {format}). Update Dateline to open it.</source>
        <translation>This policy was written by a newer Dateline (format {format}). Update Dateline to open it.</translation>
    </message>
    <message>
        <source>“{text}” is no language code. Write one such as en, ja, zh-Hant or pt-BR.</source>
        <translation>“{text}” is no language code. Write one such as en, ja, zh-Hant or pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a section: use small letters, digits and hyphens, 63 at most.</source>
        <translation>“{text}” cannot name a section: use small letters, digits and hyphens, 63 at most.</translation>
    </message>
    <message>
        <source>There is no section {section} any more.</source>
        <translation>There is no section {section} any more.</translation>
    </message>
    <message>
        <source>The policy has no language {language}. Add it first.</source>
        <translation>The policy has no language {language}. Add it first.</translation>
    </message>
    <message>
        <source>The section id {section} is taken, or once was. Choose another one.</source>
        <translation>The section id {section} is taken, or once was. Choose another one.</translation>
    </message>
    <message>
        <source>The policy has the language {language} already.</source>
        <translation>The policy has the language {language} already.</translation>
    </message>
    <message>
        <source>{language} cannot be removed, since other languages are made from it.</source>
        <translation>{language} cannot be removed, since other languages are made from it.</translation>
    </message>
    <message>
        <source>The change reached outside the text, so it was not made. Try again.</source>
        <translation>The change reached outside the text, so it was not made. Try again.</translation>
    </message>
    <message>
        <source>Character {position} of this text is one that no file can hold. Remove it and try again.</source>
        <translation>Character {position} of this text is one that no file can hold. Remove it and try again.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a fact: use small letters, digits, dots, hyphens and underscores.</source>
        <translation>“{name}” cannot name a fact: use small letters, digits, dots, hyphens and underscores.</translation>
    </message>
    <message>
        <source>“{name}” is no time zone. Choose one from the list, such as Asia/Taipei.</source>
        <translation>“{name}” is no time zone. Choose one from the list, such as Asia/Taipei.</translation>
    </message>
    <message>
        <source>{days} days of notice are not possible: choose 0 to 3,650.</source>
        <translation>{days} days of notice are not possible: choose 0 to 3,650.</translation>
    </message>
    <message>
        <source>There are words in {language} already, so nothing was imported. Import into a language without words, or into a new policy.</source>
        <translation>There are words in {language} already, so nothing was imported. Import into a language without words, or into a new policy.</translation>
    </message>
    <message>
        <source>There are sections or releases in {language} already, so no history was taken in. Name an empty folder.</source>
        <translation>There are sections or releases in {language} already, so no history was taken in. Name an empty folder.</translation>
    </message>
    <message>
        <source>The draft changed meanwhile, so nothing was published. Look at it once more, then publish.</source>
        <translation>The draft changed meanwhile, so nothing was published. Look at it once more, then publish.</translation>
    </message>
    <message>
        <source>The release is not ready, so nothing was published. Look at what stands against it.</source>
        <translation>The release is not ready, so nothing was published. Look at what stands against it.</translation>
    </message>
    <message>
        <source>No word differs from release {number} of {updated}: there is nothing to publish and no new date.</source>
        <translation>No word differs from release {number} of {updated}: there is nothing to publish and no new date.</translation>
    </message>
    <message>
        <source>Version {version} says it was made at {committed}, but this computer&apos;s clock shows {now}. Set the clock, or publish with a reason (--future REASON), which the release keeps.</source>
        <translation>Version {version} says it was made at {committed}, but this computer&apos;s clock shows {now}. Set the clock, or publish with a reason (--future REASON), which the release keeps.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({now}) stands before the last release ({last}). Set the clock first.</source>
        <translation>This computer&apos;s clock ({now}) stands before the last release ({last}). Set the clock first.</translation>
    </message>
    <message>
        <source>{wanted} is too early to take effect: the notice ends on {earliest}. Choose that day or a later one.</source>
        <translation>{wanted} is too early to take effect: the notice ends on {earliest}. Choose that day or a later one.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Open the file in an editor, save it as UTF-8, and import it again.</source>
        <translation>Line {line} is not UTF-8. Open the file in an editor, save it as UTF-8, and import it again.</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL, which no text has. Save the file as UTF-8 text and import it again.</source>
        <translation>Line {line} holds a NUL, which no text has. Save the file as UTF-8 text and import it again.</translation>
    </message>
    <message>
        <source>Line {line} holds half a character. Remove it and try again.</source>
        <translation>Line {line} holds half a character. Remove it and try again.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a policy&apos;s text may have {limit}. Import a part of it.</source>
        <translation>The file has {size} bytes; a policy&apos;s text may have {limit}. Import a part of it.</translation>
    </message>
    <message>
        <source>There are no words in it. Choose another file.</source>
        <translation>There are no words in it. Choose another file.</translation>
    </message>
    <message>
        <source>There is no line {line}: the text has {lines} lines.</source>
        <translation>There is no line {line}: the text has {lines} lines.</translation>
    </message>
    <message>
        <source>No section begins at line {line}.</source>
        <translation>No section begins at line {line}.</translation>
    </message>
    <message>
        <source>A section begins at line {line} already.</source>
        <translation>A section begins at line {line} already.</translation>
    </message>
    <message>
        <source>Line {line} is blank. Choose a line with words as the heading.</source>
        <translation>Line {line} is blank. Choose a line with words as the heading.</translation>
    </message>
    <message>
        <source>Line {line} was set aside with the lines from {start} on. Put them back into the text first.</source>
        <translation>Line {line} was set aside with the lines from {start} on. Put them back into the text first.</translation>
    </message>
    <message>
        <source>Line {line} is in the middle of a paragraph or list that begins at line {start}. Cut there.</source>
        <translation>Line {line} is in the middle of a paragraph or list that begins at line {start}. Cut there.</translation>
    </message>
    <message>
        <source>What stands at line {line} cannot be a heading. Type the words of the heading.</source>
        <translation>What stands at line {line} cannot be a heading. Type the words of the heading.</translation>
    </message>
    <message>
        <source>A heading&apos;s level is from 1 to 6, not {level}.</source>
        <translation>A heading&apos;s level is from 1 to 6, not {level}.</translation>
    </message>
    <message>
        <source>There are no page templates in {folder}. Choose the folder that holds them.</source>
        <translation>There are no page templates in {folder}. Choose the folder that holds them.</translation>
    </message>
    <message>
        <source>The template {name} cannot be filled in (line {line}): {reason}. Correct it and try again.</source>
        <translation>The template {name} cannot be filled in (line {line}): {reason}. Correct it and try again.</translation>
    </message>
    <message>
        <source>The page in {language} was not written: it does not say what was released. Correct the template.</source>
        <translation>The page in {language} was not written: it does not say what was released. Correct the template.</translation>
    </message>
    <message>
        <source>The page in {language} was not written: its template drops the date or the number of the release.</source>
        <translation>The page in {language} was not written: its template drops the date or the number of the release.</translation>
    </message>
    <message>
        <source>The page in {language} was not written: its template changes the released words.</source>
        <translation>The page in {language} was not written: its template changes the released words.</translation>
    </message>
    <message>
        <source>The section {section} in {language} cannot be written as Markdown once its facts are filled in.</source>
        <translation>The section {section} in {language} cannot be written as Markdown once its facts are filled in.</translation>
    </message>
    <message>
        <source>Another package has put itself in the place of the one that converts Chinese. Run: pip uninstall {distributions}; then: pip install --force-reinstall --no-deps opencc-python-reimplemented</source>
        <translation>Another package has put itself in the place of the one that converts Chinese. Run: pip uninstall {distributions}; then: pip install --force-reinstall --no-deps opencc-python-reimplemented</translation>
    </message>
    <message>
        <source>There is no such release of this policy. Publish one first, or choose another number.</source>
        <translation>There is no such release of this policy. Publish one first, or choose another number.</translation>
    </message>
    <message>
        <source>{program} on {host} is using {folder} since {since} (process {pid}). Close the policy there, then try again.</source>
        <translation>{program} on {host} is using {folder} since {since} (process {pid}). Close the policy there, then try again.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it looks like {guess}. Open it in an editor, save it as UTF-8, and import it again.</source>
        <translation>The file is not UTF-8; it looks like {guess}. Open it in an editor, save it as UTF-8, and import it again.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a term: use small letters, digits and hyphens, 63 at most.</source>
        <translation>“{text}” cannot name a term: use small letters, digits and hyphens, 63 at most.</translation>
    </message>
    <message>
        <source>“{word}” holds a line end or another character that no word has. Remove it and try again.</source>
        <translation>“{word}” holds a line end or another character that no word has. Remove it and try again.</translation>
    </message>
    <message>
        <source>Line {line} of the file is no XML ({reason}). Ask for the file again, or save it anew.</source>
        <translation>Line {line} of the file is no XML ({reason}). Ask for the file again, or save it anew.</translation>
    </message>
    <message>
        <source>The file is XML of another kind: it begins with “{found}”, not with {expected}. Choose another file.</source>
        <translation>The file is XML of another kind: it begins with “{found}”, not with {expected}. Choose another file.</translation>
    </message>
    <message>
        <source>There are no dated texts in {source}. Name a folder of text files with a day in their names (2024-05-31), or a file that git keeps.</source>
        <translation>There are no dated texts in {source}. Name a folder of text files with a day in their names (2024-05-31), or a file that git keeps.</translation>
    </message>
    <message>
        <source>No git repository keeps versions of {file}. Name a file that git keeps, or a folder of dated files.</source>
        <translation>No git repository keeps versions of {file}. Name a file that git keeps, or a folder of dated files.</translation>
    </message>
    <message>
        <source>{address} cannot be reached just now. Your work is kept here; share it when you are online again.</source>
        <translation>{address} cannot be reached just now. Your work is kept here; share it when you are online again.</translation>
    </message>
    <message>
        <source>There is no repository at {address}, or none that you may see. Check the address with whoever gave it to you.</source>
        <translation>There is no repository at {address}, or none that you may see. Check the address with whoever gave it to you.</translation>
    </message>
    <message>
        <source>{address} did not let you in. Check your name and password, or give your SSH key to whoever keeps it.</source>
        <translation>{address} did not let you in. Check your name and password, or give your SSH key to whoever keeps it.</translation>
    </message>
    <message>
        <source>The key of the host at {address} is not known here, or is another than before. Connect to it once with ssh in a terminal and compare its key with the one that its keeper names; then try again.</source>
        <translation>The key of the host at {address} is not known here, or is another than before. Connect to it once with ssh in a terminal and compare its key with the one that its keeper names; then try again.</translation>
    </message>
    <message>
        <source>{address} did not take the versions: {detail}. They are kept here. Ask whoever keeps it what the rule is.</source>
        <translation>{address} did not take the versions: {detail}. They are kept here. Ask whoever keeps it what the rule is.</translation>
    </message>
    <message>
        <source>Others were faster at {address} several times in a row. Your work is kept here; share it again.</source>
        <translation>Others were faster at {address} several times in a row. Your work is kept here; share it again.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a repository. Write one such as https://host/team/policy.git, git@host:team/policy.git, or the whole path of a folder.</source>
        <translation>“{address}” is no address of a repository. Write one such as https://host/team/policy.git, git@host:team/policy.git, or the whole path of a folder.</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>Sharing was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>The history at {address} was written anew: the version {seen} that was there is gone. Nothing was taken in. Ask your team before you go on: an approval or an objection may have been taken out.</source>
        <translation>The history at {address} was written anew: the version {seen} that was there is gone. Nothing was taken in. Ask your team before you go on: an approval or an objection may have been taken out.</translation>
    </message>
    <message>
        <source>The policy there is another one: the two histories have no version in common.</source>
        <translation>The policy there is another one: the two histories have no version in common.</translation>
    </message>
    <message>
        <source>Both sides changed files that are no part of the policy: {paths}. Merge them with git, then share again.</source>
        <translation>Both sides changed files that are no part of the policy: {paths}. Merge them with git, then share again.</translation>
    </message>
    <message>
        <source>The Word file was not written: read again, it did not say “{expected}”. Please report this with that text.</source>
        <translation>The Word file was not written: read again, it did not say “{expected}”. Please report this with that text.</translation>
    </message>
    <message>
        <source>The section {section} holds a control character (number {code}) that no Word file can hold. Remove it and try again.</source>
        <translation>The section {section} holds a control character (number {code}) that no Word file can hold. Remove it and try again.</translation>
    </message>
    <message>
        <source>This is no Word document (.docx) that can be read. Open it in Word and save it anew as .docx.</source>
        <translation>This is no Word document (.docx) that can be read. Open it in Word and save it anew as .docx.</translation>
    </message>
    <message>
        <source>What changed cannot be marked in a file of the form {form}. Choose docx, pdf or html.</source>
        <translation>What changed cannot be marked in a file of the form {form}. Choose docx, pdf or html.</translation>
    </message>
    <message>
        <source>The version {version} has no {language}. Choose a language that it has.</source>
        <translation>The version {version} has no {language}. Choose a language that it has.</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}). Correct it, or switch “.*” off to find the words as typed.</source>
        <translation>This is no regular expression ({reason}). Correct it, or switch “.*” off to find the words as typed.</translation>
    </message>
    <message>
        <source>This regular expression would take too long. Make it simpler, above all where repetitions repeat.</source>
        <translation>This regular expression would take too long. Make it simpler, above all where repetitions repeat.</translation>
    </message>
    <message>
        <source>“{part}” means nothing here. A group of the expression is written \1, a backslash \\.</source>
        <translation>“{part}” means nothing here. A group of the expression is written \1, a backslash \\.</translation>
    </message>
    <message>
        <source>No release has a page in {language}. Choose another language, or publish in it first.</source>
        <translation>No release has a page in {language}. Choose another language, or publish in it first.</translation>
    </message>
    <message>
        <source>{language} cannot be made from a language that is made from it. Choose another one.</source>
        <translation>{language} cannot be made from a language that is made from it. Choose another one.</translation>
    </message>
    <message>
        <source>Another program changed these files meanwhile: {paths}. Look at what it changed, then save again; both the changes and your words are kept.</source>
        <translation>Another program changed these files meanwhile: {paths}. Look at what it changed, then save again; both the changes and your words are kept.</translation>
    </message>
    <message>
        <source>Another program added a version meanwhile. Look at what came in, then save again; your words are kept.</source>
        <translation>Another program added a version meanwhile. Look at what came in, then save again; your words are kept.</translation>
    </message>
    <message>
        <source>The signature does not hold: {problem}. Ask for a new one.</source>
        <translation>The signature does not hold: {problem}. Ask for a new one.</translation>
    </message>
    <message>
        <source>“{key}” is no public key that Dateline knows. It begins with ssh-ed25519; copy its whole line.</source>
        <translation>“{key}” is no public key that Dateline knows. It begins with ssh-ed25519; copy its whole line.</translation>
    </message>
    <message>
        <source>{path} holds no Ed25519 key that can be used. A key with a passphrase goes into the agent first (ssh-add); then choose its .pub file.</source>
        <translation>{path} holds no Ed25519 key that can be used. A key with a passphrase goes into the agent first (ssh-add); then choose its .pub file.</translation>
    </message>
    <message>
        <source>The ssh-agent did not sign. Unlock the key there, then try again.</source>
        <translation>The ssh-agent did not sign. Unlock the key there, then try again.</translation>
    </message>
    <message>
        <source>Not everything is approved: {subjects}. Ask for review, then publish.</source>
        <translation>Not everything is approved: {subjects}. Ask for review, then publish.</translation>
    </message>
    <message>
        <source>These versions are not signed by anyone of the policy: {versions}. Look at them in Review and adopt them, then publish.</source>
        <translation>These versions are not signed by anyone of the policy: {versions}. Look at them in Review and adopt them, then publish.</translation>
    </message>
    <message>
        <source>{email} has no role to publish here. Ask a publisher, or change the roles under People.</source>
        <translation>{email} has no role to publish here. Ask a publisher, or change the roles under People.</translation>
    </message>
    <message>
        <source>Your approval would not count here. The pane beside the text says why; People shows who may approve.</source>
        <translation>Your approval would not count here. The pane beside the text says why; People shows who may approve.</translation>
    </message>
    <message>
        <source>These words are not in a version yet. Save a version, then approve them.</source>
        <translation>These words are not in a version yet. Save a version, then approve them.</translation>
    </message>
    <message>
        <source>This Word file was not exported by Dateline, so it does not say which section is which.</source>
        <translation>This Word file was not exported by Dateline, so it does not say which section is which.</translation>
    </message>
    <message>
        <source>The file holds the text in {language}, not in {wanted}. Choose that language, or another file.</source>
        <translation>The file holds the text in {language}, not in {wanted}. Choose that language, or another file.</translation>
    </message>
    <message>
        <source>{name} has no segment in two of the policy’s languages ({languages}). Choose another file.</source>
        <translation>{name} has no segment in two of the policy’s languages ({languages}). Choose another file.</translation>
    </message>
    <message>
        <source>Nothing here can print a PDF. Use the window or the dateline command.</source>
        <translation>Nothing here can print a PDF. Use the window or the dateline command.</translation>
    </message>
    <message>
        <source>No font on this machine has these letters of the text in {language}: {characters}. Install the fonts of the package {package} (as root: apt-get install {package}), then try again.</source>
        <translation>No font on this machine has these letters of the text in {language}: {characters}. Install the fonts of the package {package} (as root: apt-get install {package}), then try again.</translation>
    </message>
    <message>
        <source>The date {dated} cannot become {wanted}: choose another day, up to today ({today}).</source>
        <translation>The date {dated} cannot become {wanted}: choose another day, up to today ({today}).</translation>
    </message>
    <message>
        <source>Titles, order or audiences differ from release {number}, so its date alone cannot be corrected. Publish them as a release of their own, or undo them first.</source>
        <translation>Titles, order or audiences differ from release {number}, so its date alone cannot be corrected. Publish them as a release of their own, or undo them first.</translation>
    </message>
    <message>
        <source>The file does not say between which languages it is (“{text}”). Ask for the file again.</source>
        <translation>The file does not say between which languages it is (“{text}”). Ask for the file again.</translation>
    </message>
    <message>
        <source>The file is from {source} into {target}, and the policy does not make {target} from {source}. Choose another file, or change how the language is made.</source>
        <translation>The file is from {source} into {target}, and the policy does not make {target} from {source}. Choose another file, or change how the language is made.</translation>
    </message>
    <message>
        <source>Nothing in this file is like a section of the draft in {language}, so nothing was taken in. Choose another file or language.</source>
        <translation>Nothing in this file is like a section of the draft in {language}, so nothing was taken in. Choose another file or language.</translation>
    </message>
    <message>
        <source>More than {limit} elements of this page stand in each other. Copy its text and check that.</source>
        <translation>More than {limit} elements of this page stand in each other. Copy its text and check that.</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Ignore…</source>
        <translation>Ignore…</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Tell it again</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Use “{words}” everywhere</source>
        <translation>Use “{words}” everywhere</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>Use “{words}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>It is right</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This language has no title.</source>
        <translation>This language has no title.</translation>
    </message>
    <message>
        <source>Give it one: pages carry it at their top.</source>
        <translation>Give it one: pages carry it at their top.</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>Nothing is written in this language yet.</translation>
    </message>
    <message>
        <source>Translate or convert the sections, or take the language out.</source>
        <translation>Translate or convert the sections, or take the language out.</translation>
    </message>
    <message>
        <source>This section has no words in the source language.</source>
        <translation>This section has no words in the source language.</translation>
    </message>
    <message>
        <source>Write it, or remove the section.</source>
        <translation>Write it, or remove the section.</translation>
    </message>
    <message>
        <source>This section is not there in this language.</source>
        <translation>This section is not there in this language.</translation>
    </message>
    <message>
        <source>Translate or convert it, or publish the language behind.</source>
        <translation>Translate or convert it, or publish the language behind.</translation>
    </message>
    <message>
        <source>Another section has the heading “{heading}” as well.</source>
        <translation>Another section has the heading “{heading}” as well.</translation>
    </message>
    <message>
        <source>Give one of them a heading that tells them apart.</source>
        <translation>Give one of them a heading that tells them apart.</translation>
    </message>
    <message>
        <source>The contents list forgets “{heading}”.</source>
        <translation>The contents list forgets “{heading}”.</translation>
    </message>
    <message>
        <source>Add it, or take the list out: pages make their own.</source>
        <translation>Add it, or take the list out: pages make their own.</translation>
    </message>
    <message>
        <source>The contents list names “{entry}”, and no heading reads so.</source>
        <translation>The contents list names “{entry}”, and no heading reads so.</translation>
    </message>
    <message>
        <source>Correct the entry or the heading, or take the list out: pages make their own.</source>
        <translation>Correct the entry or the heading, or take the list out: pages make their own.</translation>
    </message>
    <message>
        <source>“{entry}” comes elsewhere in the contents list than in the text.</source>
        <translation>“{entry}” comes elsewhere in the contents list than in the text.</translation>
    </message>
    <message>
        <source>Put the list in the order of the text, or take it out: pages make their own.</source>
        <translation>Put the list in the order of the text, or take it out: pages make their own.</translation>
    </message>
    <message>
        <source>No text uses the fact “{fact}”.</source>
        <translation>No text uses the fact “{fact}”.</translation>
    </message>
    <message>
        <source>Use it where the texts state it, or remove it.</source>
        <translation>Use it where the texts state it, or remove it.</translation>
    </message>
    <message>
        <source>The title still holds “{word}”.</source>
        <translation>The title still holds “{word}”.</translation>
    </message>
    <message>
        <source>Finish the title.</source>
        <translation>Finish the title.</translation>
    </message>
    <message>
        <source>The fact “{fact}” has no proper value: “{value}”.</source>
        <translation>The fact “{fact}” has no proper value: “{value}”.</translation>
    </message>
    <message>
        <source>Fill it in; every text that uses the fact shows it.</source>
        <translation>Fill it in; every text that uses the fact shows it.</translation>
    </message>
    <message>
        <source>This section does not begin with a heading.</source>
        <translation>This section does not begin with a heading.</translation>
    </message>
    <message>
        <source>Put one on its first line, with # before it.</source>
        <translation>Put one on its first line, with # before it.</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “{heading}”.</source>
        <translation>Nothing stands under the heading “{heading}”.</translation>
    </message>
    <message>
        <source>Write what belongs there, or remove the heading.</source>
        <translation>Write what belongs there, or remove the heading.</translation>
    </message>
    <message>
        <source>“{heading}” is a heading of the level of sections inside a section.</source>
        <translation>“{heading}” is a heading of the level of sections inside a section.</translation>
    </message>
    <message>
        <source>Split the section there, or put ## before the heading.</source>
        <translation>Split the section there, or put ## before the heading.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is of level {level} where {expected} comes next.</source>
        <translation>The heading “{heading}” is of level {level} where {expected} comes next.</translation>
    </message>
    <message>
        <source>Raise it to level {expected}.</source>
        <translation>Raise it to level {expected}.</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands twice in the same place of this section.</source>
        <translation>The heading “{heading}” stands twice in the same place of this section.</translation>
    </message>
    <message>
        <source>Give one of them a heading that tells them apart, or join what stands under them.</source>
        <translation>Give one of them a heading that tells them apart, or join what stands under them.</translation>
    </message>
    <message>
        <source>The fact “{fact}” is not defined.</source>
        <translation>The fact “{fact}” is not defined.</translation>
    </message>
    <message>
        <source>Define it among the facts, or correct its name: readers would see the braces.</source>
        <translation>Define it among the facts, or correct its name: readers would see the braces.</translation>
    </message>
    <message>
        <source>The fact “{fact}” has no value in this language.</source>
        <translation>The fact “{fact}” has no value in this language.</translation>
    </message>
    <message>
        <source>Give it one among the facts: readers would see the braces.</source>
        <translation>Give it one among the facts: readers would see the braces.</translation>
    </message>
    <message>
        <source>“{written}” is not read as a fact.</source>
        <translation>“{written}” is not read as a fact.</translation>
    </message>
    <message>
        <source>Write its name in small letters without spaces, between two braces of half width.</source>
        <translation>Write its name in small letters without spaces, between two braces of half width.</translation>
    </message>
    <message>
        <source>“{word}” says that something is still to be done.</source>
        <translation>“{word}” says that something is still to be done.</translation>
    </message>
    <message>
        <source>Do it, and remove the note.</source>
        <translation>Do it, and remove the note.</translation>
    </message>
    <message>
        <source>“{blank}” is still to be filled in.</source>
        <translation>“{blank}” is still to be filled in.</translation>
    </message>
    <message>
        <source>Put in what belongs there.</source>
        <translation>Put in what belongs there.</translation>
    </message>
    <message>
        <source>Readers would see the comment “{comment}”.</source>
        <translation>Readers would see the comment “{comment}”.</translation>
    </message>
    <message>
        <source>Remove it: a policy has no hidden text.</source>
        <translation>Remove it: a policy has no hidden text.</translation>
    </message>
    <message>
        <source>This link has no target.</source>
        <translation>This link has no target.</translation>
    </message>
    <message>
        <source>Give it one, or remove the link.</source>
        <translation>Give it one, or remove the link.</translation>
    </message>
    <message>
        <source>The link “{target}” leads to no section of this policy.</source>
        <translation>The link “{target}” leads to no section of this policy.</translation>
    </message>
    <message>
        <source>Choose the section it should lead to.</source>
        <translation>Choose the section it should lead to.</translation>
    </message>
    <message>
        <source>The target “{target}” has a space in it.</source>
        <translation>The target “{target}” has a space in it.</translation>
    </message>
    <message>
        <source>Remove the space, or write it as %20.</source>
        <translation>Remove the space, or write it as %20.</translation>
    </message>
    <message>
        <source>No link is made of the target “{target}”.</source>
        <translation>No link is made of the target “{target}”.</translation>
    </message>
    <message>
        <source>Begin it with https:, mailto: or tel:, or with # and the id of a section.</source>
        <translation>Begin it with https:, mailto: or tel:, or with # and the id of a section.</translation>
    </message>
    <message>
        <source>“{target}” is not a whole e-mail address.</source>
        <translation>“{target}” is not a whole e-mail address.</translation>
    </message>
    <message>
        <source>Write the address as name@host after mailto:.</source>
        <translation>Write the address as name@host after mailto:.</translation>
    </message>
    <message>
        <source>“{target}” is not an address of the web.</source>
        <translation>“{target}” is not an address of the web.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Correct it.</translation>
    </message>
    <message>
        <source>“{target}” leads to a machine that readers cannot reach.</source>
        <translation>“{target}” leads to a machine that readers cannot reach.</translation>
    </message>
    <message>
        <source>Put in the public address.</source>
        <translation>Put in the public address.</translation>
    </message>
    <message>
        <source>“{here}” stands here, “{there}” in {language}.</source>
        <translation>“{here}” stands here, “{there}” in {language}.</translation>
    </message>
    <message>
        <source>Let both say the same: find out which one is meant.</source>
        <translation>Let both say the same: find out which one is meant.</translation>
    </message>
    <message>
        <source>“{there}” of {language} is not stated here.</source>
        <translation>“{there}” of {language} is not stated here.</translation>
    </message>
    <message>
        <source>State it here as well, or take it out there.</source>
        <translation>State it here as well, or take it out there.</translation>
    </message>
    <message>
        <source>“{here}” is not stated in {language}.</source>
        <translation>“{here}” is not stated in {language}.</translation>
    </message>
    <message>
        <source>Take it out, or state it there as well.</source>
        <translation>Take it out, or state it there as well.</translation>
    </message>
    <message>
        <source>The address “{here}” is nearly the one in {language}, “{there}”.</source>
        <translation>The address “{here}” is nearly the one in {language}, “{there}”.</translation>
    </message>
    <message>
        <source>Correct it if it is mistyped.</source>
        <translation>Correct it if it is mistyped.</translation>
    </message>
    <message>
        <source>“{here}” stands here, and “{there}” where the same thing is said before.</source>
        <translation>“{here}” stands here, and “{there}” where the same thing is said before.</translation>
    </message>
    <message>
        <source>State it once, as a fact of the policy, or let both say the same.</source>
        <translation>State it once, as a fact of the policy, or let both say the same.</translation>
    </message>
    <message>
        <source>“{value}” is the fact “{fact}”, written out.</source>
        <translation>“{value}” is the fact “{fact}”, written out.</translation>
    </message>
    <message>
        <source>Use the fact, so that it is changed in one place.</source>
        <translation>Use the fact, so that it is changed in one place.</translation>
    </message>
    <message>
        <source>“{name}” is in no list of this policy.</source>
        <translation>“{name}” is in no list of this policy.</translation>
    </message>
    <message>
        <source>If it belongs here, make it a fact or a name of the termbase; else it is left over from another text.</source>
        <translation>If it belongs here, make it a fact or a name of the termbase; else it is left over from another text.</translation>
    </message>
    <message>
        <source>Names that are in no list of this policy ({count}): {names}.</source>
        <translation>Names that are in no list of this policy ({count}): {names}.</translation>
    </message>
    <message>
        <source>Put those that belong here among the termbase’s names; the others may be left over from another text.</source>
        <translation>Put those that belong here among the termbase’s names; the others may be left over from another text.</translation>
    </message>
    <message>
        <source>“{written}” is named, and there are {count} sections.</source>
        <translation>“{written}” is named, and there are {count} sections.</translation>
    </message>
    <message>
        <source>Correct the number, or link the section by its id.</source>
        <translation>Correct the number, or link the section by its id.</translation>
    </message>
    <message>
        <source>A section “{title}” is named, and no heading reads so.</source>
        <translation>A section “{title}” is named, and no heading reads so.</translation>
    </message>
    <message>
        <source>Correct the title, or link the section by its id.</source>
        <translation>Correct the title, or link the section by its id.</translation>
    </message>
    <message>
        <source>“{here}” of notice are promised; the policy’s rule says {days} days.</source>
        <translation>“{here}” of notice are promised; the policy’s rule says {days} days.</translation>
    </message>
    <message>
        <source>Let the text and the rule say the same; the rule stands among the policy’s details.</source>
        <translation>Let the text and the rule say the same; the rule stands among the policy’s details.</translation>
    </message>
    <message>
        <source>“{heading}” names no way to make contact.</source>
        <translation>“{heading}” names no way to make contact.</translation>
    </message>
    <message>
        <source>Give an e-mail address, a telephone number or a form.</source>
        <translation>Give an e-mail address, a telephone number or a form.</translation>
    </message>
    <message>
        <source>The right that {language} calls “{right}” is not named here.</source>
        <translation>The right that {language} calls “{right}” is not named here.</translation>
    </message>
    <message>
        <source>Name it here as well.</source>
        <translation>Name it here as well.</translation>
    </message>
    <message>
        <source>Another section lists rights that this one leaves out: {rights}.</source>
        <translation>Another section lists rights that this one leaves out: {rights}.</translation>
    </message>
    <message>
        <source>Let both lists name the same rights, or one refer to the other.</source>
        <translation>Let both lists name the same rights, or one refer to the other.</translation>
    </message>
    <message>
        <source>“{words}” is promised, and this policy was never published under a date.</source>
        <translation>“{words}” is promised, and this policy was never published under a date.</translation>
    </message>
    <message>
        <source>Publish it: pages then carry the date at their top.</source>
        <translation>Publish it: pages then carry the date at their top.</translation>
    </message>
    <message>
        <source>A review every year is promised; the last release is of {updated}.</source>
        <translation>A review every year is promised; the last release is of {updated}.</translation>
    </message>
    <message>
        <source>Review the policy and publish it before a year is over.</source>
        <translation>Review the policy and publish it before a year is over.</translation>
    </message>
    <message>
        <source>The last release is of {updated}.</source>
        <translation>The last release is of {updated}.</translation>
    </message>
    <message>
        <source>Some laws ask for a review every {months} months.</source>
        <translation>Some laws ask for a review every {months} months.</translation>
    </message>
    <message>
        <source>{here} headings stand here, {there} in {language}.</source>
        <translation>{here} headings stand here, {there} in {language}.</translation>
    </message>
    <message>
        <source>Let both have the same parts.</source>
        <translation>Let both have the same parts.</translation>
    </message>
    <message>
        <source>{here} list items stand here, {there} in {language}.</source>
        <translation>{here} list items stand here, {there} in {language}.</translation>
    </message>
    <message>
        <source>Look for the item that is missing or too much.</source>
        <translation>Look for the item that is missing or too much.</translation>
    </message>
    <message>
        <source>{here} rows of tables stand here, {there} in {language}.</source>
        <translation>{here} rows of tables stand here, {there} in {language}.</translation>
    </message>
    <message>
        <source>Look for the row that is missing or too much.</source>
        <translation>Look for the row that is missing or too much.</translation>
    </message>
    <message>
        <source>{here} paragraphs stand here, {there} in {language}.</source>
        <translation>{here} paragraphs stand here, {there} in {language}.</translation>
    </message>
    <message>
        <source>Look for the paragraph that is missing, too much, or joined with another.</source>
        <translation>Look for the paragraph that is missing, too much, or joined with another.</translation>
    </message>
    <message>
        <source>“{character}” belongs to the other Chinese script; here it is written “{form}”.</source>
        <translation>“{character}” belongs to the other Chinese script; here it is written “{form}”.</translation>
    </message>
    <message>
        <source>Write “{form}”, unless it stands in a name.</source>
        <translation>Write “{form}”, unless it stands in a name.</translation>
    </message>
    <message>
        <source>One word is written in two ways: {forms}.</source>
        <translation>One word is written in two ways: {forms}.</translation>
    </message>
    <message>
        <source>Choose one and use it everywhere.</source>
        <translation>Choose one and use it everywhere.</translation>
    </message>
    <message>
        <source>Words of two regions stand side by side: {forms}.</source>
        <translation>Words of two regions stand side by side: {forms}.</translation>
    </message>
    <message>
        <source>Keep to one region, and look at each place: some mean something else as well.</source>
        <translation>Keep to one region, and look at each place: some mean something else as well.</translation>
    </message>
    <message>
        <source>“{word}” is not to be used.</source>
        <translation>“{word}” is not to be used.</translation>
    </message>
    <message>
        <source>The termbase prefers: {preferred}.</source>
        <translation>The termbase prefers: {preferred}.</translation>
    </message>
    <message>
        <source>“{written}” is the name “{name}”, spelled otherwise.</source>
        <translation>“{written}” is the name “{name}”, spelled otherwise.</translation>
    </message>
    <message>
        <source>Write the name as the termbase has it.</source>
        <translation>Write the name as the termbase has it.</translation>
    </message>
    <message>
        <source>Two words for one thing: {forms}.</source>
        <translation>Two words for one thing: {forms}.</translation>
    </message>
    <message>
        <source>Choose one, unless they mean different things.</source>
        <translation>Choose one, unless they mean different things.</translation>
    </message>
    <message>
        <source>Use marks of full width.</source>
        <translation>Use marks of full width.</translation>
    </message>
    <message>
        <source>Use marks, letters and digits of half width.</source>
        <translation>Use marks, letters and digits of half width.</translation>
    </message>
    <message>
        <source>Use {quotes} here.</source>
        <translation>Use {quotes} here.</translation>
    </message>
    <message>
        <source>“{mark}” has no partner in this paragraph.</source>
        <translation>“{mark}” has no partner in this paragraph.</translation>
    </message>
    <message>
        <source>Add the other one, or remove it.</source>
        <translation>Add the other one, or remove it.</translation>
    </message>
    <message>
        <source>Between Chinese and Latin letters there is a space in {spaced} places and none in {tight}.</source>
        <translation>Between Chinese and Latin letters there is a space in {spaced} places and none in {tight}.</translation>
    </message>
    <message>
        <source>Use one way everywhere; the policy’s settings can say which.</source>
        <translation>Use one way everywhere; the policy’s settings can say which.</translation>
    </message>
    <message>
        <source>“{word}” stands twice in a row.</source>
        <translation>“{word}” stands twice in a row.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Remove one.</translation>
    </message>
    <message>
        <source>Leave one space, or none before a mark.</source>
        <translation>Leave one space, or none before a mark.</translation>
    </message>
    <message>
        <source>Remove them: searching and screen readers stumble over them.</source>
        <translation>Remove them: searching and screen readers stumble over them.</translation>
    </message>
    <message>
        <source>Put “- ” there, so that it is a list.</source>
        <translation>Put “- ” there, so that it is a list.</translation>
    </message>
    <message>
        <source>Use one character for both: some fonts and searches need it.</source>
        <translation>Use one character for both: some fonts and searches need it.</translation>
    </message>
    <message>
        <source>Half-width marks in Chinese or Japanese words: {marks} (places: {count}).</source>
        <translation>Half-width marks in Chinese or Japanese words: {marks} (places: {count}).</translation>
    </message>
    <message>
        <source>Full-width characters where none belong: {marks} (places: {count}).</source>
        <translation>Full-width characters where none belong: {marks} (places: {count}).</translation>
    </message>
    <message>
        <source>Quotes of another language (marks: {count}).</source>
        <translation>Quotes of another language (marks: {count}).</translation>
    </message>
    <message>
        <source>A space too many (places: {count}).</source>
        <translation>A space too many (places: {count}).</translation>
    </message>
    <message>
        <source>Characters that nobody sees: {characters} (places: {count}).</source>
        <translation>Characters that nobody sees: {characters} (places: {count}).</translation>
    </message>
    <message>
        <source>Bullets of another program: “{mark}” (lines: {count}).</source>
        <translation>Bullets of another program: “{mark}” (lines: {count}).</translation>
    </message>
    <message>
        <source>“{letter}” is typed as a letter and an accent apart (places: {count}).</source>
        <translation>“{letter}” is typed as a letter and an accent apart (places: {count}).</translation>
    </message>
    <message>
        <source>The conversion made “{chosen}” of “{source}”, which may change what is meant.</source>
        <translation>The conversion made “{chosen}” of “{source}”, which may change what is meant.</translation>
    </message>
    <message>
        <source>Decide which it is, in the review of the conversion.</source>
        <translation>Decide which it is, in the review of the conversion.</translation>
    </message>
    <message>
        <source>No dictionary knows “{word}”.</source>
        <translation>No dictionary knows “{word}”.</translation>
    </message>
    <message>
        <source>Correct it, or make it one of the policy’s own words.</source>
        <translation>Correct it, or make it one of the policy’s own words.</translation>
    </message>
    <message>
        <source>“{here}” is nearly the fact “{fact}”, which is “{value}”.</source>
        <translation>“{here}” is nearly the fact “{fact}”, which is “{value}”.</translation>
    </message>
    <message>
        <source>Use the fact, unless another address is meant.</source>
        <translation>Use the fact, unless another address is meant.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The checks find nothing wrong here.</source>
        <translation>The checks find nothing wrong here.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>FollowPanel</name>
    <message>
        <source>To follow</source>
        <translation>To follow</translation>
    </message>
    <message>
        <source>Read the whole section: what changed cannot be told.</source>
        <translation>Read the whole section: what changed cannot be told.</translation>
    </message>
    <message>
        <source>Nothing changed in the source since.</source>
        <translation>Nothing changed in the source since.</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed</source>
        <translation>Only spaces or punctuation changed</translation>
    </message>
    <message>
        <source>If the translation can stay as it is, say so with a reason.</source>
        <translation>If the translation can stay as it is, say so with a reason.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Settle…</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation has everything that changed.</source>
        <translation>The translation has everything that changed.</translation>
    </message>
    <message>
        <source>Put in {figure}</source>
        <translation>Put in {figure}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>{old} became {new}</translation>
    </message>
    <message>
        <source>{old} is gone</source>
        <translation>{old} is gone</translation>
    </message>
    <message>
        <source>Changed paragraph</source>
        <translation>Changed paragraph</translation>
    </message>
    <message>
        <source>The source no longer has this paragraph</source>
        <translation>The source no longer has this paragraph</translation>
    </message>
    <message>
        <source>New paragraph, not yet translated</source>
        <translation>New paragraph, not yet translated</translation>
    </message>
    <message>
        <source>Nothing is translated here yet.</source>
        <translation>Nothing is translated here yet.</translation>
    </message>
    <message>
        <source>This translation was never marked in step, so there is nothing to compare with.</source>
        <translation>This translation was never marked in step, so there is nothing to compare with.</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>last updated {updated} · takes effect {effective} · SHA-256 {digest}</source>
        <translation>last updated {updated} · takes effect {effective} · SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verify…</translation>
    </message>
    <message>
        <source>Prove every release again</source>
        <translation>Prove every release again</translation>
    </message>
    <message>
        <source>Release {number} is published</source>
        <translation>Release {number} is published</translation>
    </message>
    <message>
        <source>There is no section to publish yet.</source>
        <translation>There is no section to publish yet.</translation>
    </message>
    <message>
        <source>No word differs from release {number}.</source>
        <translation>No word differs from release {number}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last release.</source>
        <translation>This computer&apos;s clock is behind the last release.</translation>
    </message>
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
    <message>
        <source>A title is missing.</source>
        <translation>A title is missing.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Go to the sections</source>
        <translation>Go to the sections</translation>
    </message>
    <message>
        <source>There is no section to publish yet</source>
        <translation>There is no section to publish yet</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in step</source>
        <translation>
            <numerusform>%n text not in step</numerusform>
            <numerusform>%n texts not in step</numerusform>
        </translation>
    </message>
    <message>
        <source>Every language is in step, or goes out as you decided</source>
        <translation>Every language is in step, or goes out as you decided</translation>
    </message>
    <message>
        <source>Every language is in step</source>
        <translation>Every language is in step</translation>
    </message>
    <message>
        <source>{languages}: {count} of {total} sections</source>
        <translation>{languages}: {count} of {total} sections</translation>
    </message>
    <message>
        <source>{section} has no words in step in {languages} that could stay</source>
        <translation>{section} has no words in step in {languages} that could stay</translation>
    </message>
    <message numerus="yes">
        <source>and %n more section(s)</source>
        <translation>
            <numerusform>and %n more section</numerusform>
            <numerusform>and %n more sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of {language} can be published yet: translate a section first.</source>
        <translation>Nothing of {language} can be published yet: translate a section first.</translation>
    </message>
    <message>
        <source>Publish {language} behind its source</source>
        <translation>Publish {language} behind its source</translation>
    </message>
    <message>
        <source>Publish behind…</source>
        <translation>Publish behind…</translation>
    </message>
    <message>
        <source>{language} can go out behind its source, with a notice on its page.</source>
        <translation>{language} can go out behind its source, with a notice on its page.</translation>
    </message>
    <message>
        <source>{language} {state}</source>
        <translation>{language} {state}</translation>
    </message>
    <message>
        <source>Go to the {state} text in {language}</source>
        <translation>Go to the {state} text in {language}</translation>
    </message>
    <message>
        <source>{language} is published behind its source: {reason}</source>
        <translation>{language} is published behind its source: {reason}</translation>
    </message>
    <message>
        <source>Wait for {language} after all</source>
        <translation>Wait for {language} after all</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Wait for it</translation>
    </message>
    <message>
        <source>{section} is held back: the words of release {number} stay.</source>
        <translation>{section} is held back: the words of release {number} stay.</translation>
    </message>
    <message>
        <source>{section} is held back: it was never published, and stays out.</source>
        <translation>{section} is held back: it was never published, and stays out.</translation>
    </message>
    <message>
        <source>Publish {section} after all</source>
        <translation>Publish {section} after all</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Publish it</translation>
    </message>
    <message>
        <source>No problem blocks the release</source>
        <translation>No problem blocks the release</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fix</translation>
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
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>Go to the first of them</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), kept with the release</source>
        <translation>
            <numerusform>%n warning, kept with the release</numerusform>
            <numerusform>%n warnings, kept with the release</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <source>The title is there in every language</source>
        <translation>The title is there in every language</translation>
    </message>
    <message>
        <source>No title in {languages}</source>
        <translation>No title in {languages}</translation>
    </message>
    <message>
        <source>Policy details…</source>
        <translation>Policy details…</translation>
    </message>
    <message>
        <source>Write the missing title</source>
        <translation>Write the missing title</translation>
    </message>
    <message>
        <source>A title is missing</source>
        <translation>A title is missing</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a page…</source>
        <translation>Check a page…</translation>
    </message>
    <message>
        <source>Hold a published page against the releases</source>
        <translation>Hold a published page against the releases</translation>
    </message>
    <message>
        <source>Correct the date…</source>
        <translation>Correct the date…</translation>
    </message>
    <message>
        <source>The date cannot be corrected so.</source>
        <translation>The date cannot be corrected so.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write the release as web pages, Word or PDF</source>
        <translation>Write the release as web pages, Word or PDF</translation>
    </message>
    <message>
        <source>Give a release its right date</source>
        <translation>Give a release its right date</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Restore a release as a new draft</source>
        <translation>Restore a release as a new draft</translation>
    </message>
    <message>
        <source>Nothing that goes out differs from release {number}.</source>
        <translation>Nothing that goes out differs from release {number}.</translation>
    </message>
    <message>
        <source>Every language is in step, or went out as you decided</source>
        <translation>Every language is in step, or went out as you decided</translation>
    </message>
    <message>
        <source>{language} was published behind its source: {reason}</source>
        <translation>{language} was published behind its source: {reason}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>Go to the first of the {state} texts: {languages}</source>
        <translation>Go to the first of the {state} texts: {languages}</translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>Compare the other way round</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Both sides are {version}. Choose another version to compare it with.</source>
        <translation>Both sides are {version}. Choose another version to compare it with.</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Show what it changed</translation>
    </message>
    <message>
        <source>No section reads otherwise in {language} between {old} and {new}.</source>
        <translation>No section reads otherwise in {language} between {old} and {new}.</translation>
    </message>
    <message>
        <source>Nothing differs between {old} and {new}.</source>
        <translation>Nothing differs between {old} and {new}.</translation>
    </message>
    <message>
        <source>Nothing differs in {language} between {old} and {new}; other languages may differ.</source>
        <translation>Nothing differs in {language} between {old} and {new}; other languages may differ.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>The comparison was stopped.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>From {old} to {new}</source>
        <translation>From {old} to {new}</translation>
    </message>
    <message>
        <source>{language} against {other}, both from {new}</source>
        <translation>{language} against {other}, both from {new}</translation>
    </message>
    <message>
        <source>{language} from {old} against {other} from {new}</source>
        <translation>{language} from {old} against {other} from {new}</translation>
    </message>
    <message>
        <source>No section of {other} differs from {language}.</source>
        <translation>No section of {other} differs from {language}.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail</source>
        <translation>Your name and e-mail</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Use them</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>Write your name, without &lt; and &gt;.</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>Write an e-mail address, such as lin@example.com.</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>Write your name, without &lt; and &gt;.</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>Write an e-mail address, such as lin@example.com.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Your name and e-mail stand beside every version that you save, and in what you publish.</source>
        <translation>Your name and e-mail stand beside every version that you save, and in what you publish.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignore a problem</source>
        <translation>Ignore a problem</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignore it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Here, until the words change</source>
        <translation>Here, until the words change</translation>
    </message>
    <message>
        <source>Everywhere in this language</source>
        <translation>Everywhere in this language</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the policy and in its releases.</source>
        <translation>Say why: the reason stands in the policy and in its releases.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>named in the contents list</source>
        <translation>named in the contents list</translation>
    </message>
    <message>
        <source>counted as an article</source>
        <translation>counted as an article</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>numbered</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>in capitals</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>underlined</translation>
    </message>
    <message>
        <source>short, and stands alone</source>
        <translation>short, and stands alone</translation>
    </message>
    <message>
        <source>leads a list</source>
        <translation>leads a list</translation>
    </message>
    <message>
        <source>a Markdown heading</source>
        <translation>a Markdown heading</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>A byte order mark at the beginning was dropped.</source>
        <translation>A byte order mark at the beginning was dropped.</translation>
    </message>
    <message>
        <source>{count} line ends of another system were made plain.</source>
        <translation>{count} line ends of another system were made plain.</translation>
    </message>
    <message>
        <source>“{words}” was taken for the title.</source>
        <translation>“{words}” was taken for the title.</translation>
    </message>
    <message>
        <source>The date “{words}” was set aside: the stamp of a release says it.</source>
        <translation>The date “{words}” was set aside: the stamp of a release says it.</translation>
    </message>
    <message>
        <source>A contents list of {count} lines was set aside: pages make their own.</source>
        <translation>A contents list of {count} lines was set aside: pages make their own.</translation>
    </message>
    <message>
        <source>A rule under a heading was set aside.</source>
        <translation>A rule under a heading was set aside.</translation>
    </message>
    <message>
        <source>The link definition “{words}” was put into its links.</source>
        <translation>The link definition “{words}” was put into its links.</translation>
    </message>
    <message>
        <source>The heading “{words}” gave way to your words.</source>
        <translation>The heading “{words}” gave way to your words.</translation>
    </message>
    <message>
        <source>The contents list forgets “{words}”.</source>
        <translation>The contents list forgets “{words}”.</translation>
    </message>
    <message>
        <source>The contents list names “{words}”, and no heading reads so.</source>
        <translation>The contents list names “{words}”, and no heading reads so.</translation>
    </message>
    <message>
        <source>{count} sections have the heading “{words}”.</source>
        <translation>{count} sections have the heading “{words}”.</translation>
    </message>
    <message>
        <source>The section “{words}” has no text.</source>
        <translation>The section “{words}” has no text.</translation>
    </message>
    <message>
        <source>No heading was found: the text becomes one section.</source>
        <translation>No heading was found: the text becomes one section.</translation>
    </message>
    <message>
        <source>The text was wrapped at {count} columns; its lines were joined to paragraphs.</source>
        <translation>The text was wrapped at {count} columns; its lines were joined to paragraphs.</translation>
    </message>
    <message>
        <source>{count} bullets “{words}” were made list items.</source>
        <translation>{count} bullets “{words}” were made list items.</translation>
    </message>
    <message>
        <source>“{words}” begins with a letter l that looks like a bullet gone wrong. It was kept.</source>
        <translation>“{words}” begins with a letter l that looks like a bullet gone wrong. It was kept.</translation>
    </message>
    <message>
        <source>“{words}” is HTML, which pages show as plain characters.</source>
        <translation>“{words}” is HTML, which pages show as plain characters.</translation>
    </message>
    <message>
        <source>“{words}” is a mark of another program. It was kept.</source>
        <translation>“{words}” is a mark of another program. It was kept.</translation>
    </message>
    <message>
        <source>“{words}” reads as a fact: set it in the policy details.</source>
        <translation>“{words}” reads as a fact: set it in the policy details.</translation>
    </message>
    <message>
        <source>{count} paragraphs that began with a bullet as text were made list items.</source>
        <translation>{count} paragraphs that began with a bullet as text were made list items.</translation>
    </message>
    <message>
        <source>{count} non-breaking spaces were made plain.</source>
        <translation>{count} non-breaking spaces were made plain.</translation>
    </message>
    <message>
        <source>{count} curly quotation marks were made straight, as the policy has them.</source>
        <translation>{count} curly quotation marks were made straight, as the policy has them.</translation>
    </message>
    <message>
        <source>{count} invisible characters were taken out.</source>
        <translation>{count} invisible characters were taken out.</translation>
    </message>
    <message>
        <source>{count} characters of a symbol font were read as well as could be. Look at them.</source>
        <translation>{count} characters of a symbol font were read as well as could be. Look at them.</translation>
    </message>
    <message>
        <source>{count} pictures were left out; a description stays in their place.</source>
        <translation>{count} pictures were left out; a description stays in their place.</translation>
    </message>
    <message>
        <source>The words of {count} text boxes came after their paragraphs.</source>
        <translation>The words of {count} text boxes came after their paragraphs.</translation>
    </message>
    <message>
        <source>{count} footnotes were put at the ends of their sections.</source>
        <translation>{count} footnotes were put at the ends of their sections.</translation>
    </message>
    <message>
        <source>{count} merged cells of tables were parted. Look at them.</source>
        <translation>{count} merged cells of tables were parted. Look at them.</translation>
    </message>
    <message>
        <source>{count} lines of a contents list were left out: pages make their own.</source>
        <translation>{count} lines of a contents list were left out: pages make their own.</translation>
    </message>
    <message>
        <source>{count} paragraphs in bold were taken for headings, since none was set as one.</source>
        <translation>{count} paragraphs in bold were taken for headings, since none was set as one.</translation>
    </message>
    <message>
        <source>{count} links led to a place that no page has; their words were kept.</source>
        <translation>{count} links led to a place that no page has; their words were kept.</translation>
    </message>
    <message>
        <source>{count} tracked changes were taken as accepted.</source>
        <translation>{count} tracked changes were taken as accepted.</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>{count} comments were left out.</translation>
    </message>
</context>
<context>
    <name>ImportCuts</name>
    <message>
        <source>Headings</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Cut at this line</source>
        <translation>Cut at this line</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Sub-heading</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Line up</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Line down</translation>
    </message>
    <message>
        <source>A section begins here</source>
        <translation>A section begins here</translation>
    </message>
    <message>
        <source>Cut here</source>
        <translation>Cut here</translation>
    </message>
    <message>
        <source>Give the section a heading.</source>
        <translation>Give the section a heading.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a text</source>
        <translation>Import a text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Into the open policy, “{title}”</source>
        <translation>Into the open policy, “{title}”</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Text to import</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>Line {line}: </translation>
    </message>
    <message numerus="yes">
        <source>Import %n section(s)</source>
        <translation>
            <numerusform>Import %n section</numerusform>
            <numerusform>Import %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Give the policy a title.</source>
        <translation>Give the policy a title.</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.docx *.html *.htm)</source>
        <translation>Texts (*.txt *.md *.markdown *.docx *.html *.htm)</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Work from translators: {language}</source>
        <translation>Work from translators: {language}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Take what was edited here meanwhile from the file as well</source>
        <translation>Take what was edited here meanwhile from the file as well</translation>
    </message>
    <message>
        <source>{taken} taken, {same} unchanged, {open} not translated yet, {refused} not taken.</source>
        <translation>{taken} taken, {same} unchanged, {open} not translated yet, {refused} not taken.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n paragraph(s)</source>
        <translation>
            <numerusform>Take %n paragraph</numerusform>
            <numerusform>Take %n paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>is taken</translation>
    </message>
    <message>
        <source>is taken, at its new place</source>
        <translation>is taken, at its new place</translation>
    </message>
    <message>
        <source>not taken: its source is no longer there</source>
        <translation>not taken: its source is no longer there</translation>
    </message>
    <message>
        <source>not taken: edited here meanwhile</source>
        <translation>not taken: edited here meanwhile</translation>
    </message>
    <message>
        <source>not taken: links, facts or emphasis differ</source>
        <translation>not taken: links, facts or emphasis differ</translation>
    </message>
    <message>
        <source>not taken: no such section</source>
        <translation>not taken: no such section</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a policy</source>
        <translation>Join a policy</translation>
    </message>
    <message>
        <source>Fetch the policy</source>
        <translation>Fetch the policy</translation>
    </message>
    <message>
        <source>Your team shares its policy at an address of a git host or in a folder. Ask for it; the policy with its whole history is then fetched to this computer.</source>
        <translation>Your team shares its policy at an address of a git host or in a folder. Ask for it; the policy with its whole history is then fetched to this computer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Folder of the policy</source>
        <translation>Folder of the policy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Password or token</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose a folder for the policy.</source>
        <translation>Choose a folder for the policy.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose another name.</source>
        <translation>{folder} is not empty. Choose another name.</translation>
    </message>
</context>
<context>
    <name>JoinersDialog</name>
    <message>
        <source>Who asks to join</source>
        <translation>Who asks to join</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the key with the person before you take them in, by telephone for instance. Their roles hold from the next release on; a change of the people is itself reviewed.</source>
        <translation>Compare the fingerprint of the key with the person before you take them in, by telephone for instance. Their roles hold from the next release on; a change of the people is itself reviewed.</translation>
    </message>
    <message>
        <source>Key: {fingerprint}</source>
        <translation>Key: {fingerprint}</translation>
    </message>
    <message>
        <source>The request is not signed with this key. Do not take it in; ask the person.</source>
        <translation>The request is not signed with this key. Do not take it in; ask the person.</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>no role yet</translation>
    </message>
    <message>
        <source>{name} is among the people already ({roles}). Whoever holds this key could do all of that.</source>
        <translation>{name} is among the people already ({roles}). Whoever holds this key could do all of that.</translation>
    </message>
    <message>
        <source>I asked {name}: this is their new key</source>
        <translation>I asked {name}: this is their new key</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>繁</source>
        <translation>繁</translation>
    </message>
    <message>
        <source>港</source>
        <translation>港</translation>
    </message>
    <message>
        <source>簡</source>
        <translation>簡</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Add the language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>Title of the policy</translation>
    </message>
    <message>
        <source>The policy has {language} already.</source>
        <translation>The policy has {language} already.</translation>
    </message>
    <message>
        <source>converted, then looked at</source>
        <translation>converted, then looked at</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
</context>
<context>
    <name>LanguagePair</name>
    <message>
        <source>Compare with another language</source>
        <translation>Compare with another language</translation>
    </message>
    <message>
        <source>Ignore Traditional and Simplified</source>
        <translation>Ignore Traditional and Simplified</translation>
    </message>
    <message>
        <source>Compare versions again</source>
        <translation>Compare versions again</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Who is asking?</source>
        <translation>Who is asking?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>{address} wants to know who asks. Most hosts take a token in place of the password. It is not kept; set up a credential helper of git to be asked no more.</source>
        <translation>{address} wants to know who asks. Most hosts take a token in place of the password. It is not kept; set up a credential helper of git to be asked no more.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Password or token</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>Write both.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{reason} The newest words are only in this window.</source>
        <translation>{reason} The newest words are only in this window.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Close and lose them</translation>
    </message>
    <message>
        <source>{title} – Dateline</source>
        <translation>{title} – Dateline</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>To the start page</translation>
    </message>
    <message>
        <source>The policy did not open</source>
        <translation>The policy did not open</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>How {language} is made</source>
        <translation>How {language} is made</translation>
    </message>
    <message>
        <source>Change how it is made</source>
        <translation>Change how it is made</translation>
    </message>
    <message>
        <source>Texts that were in step with another source are outdated until they are marked in step anew.</source>
        <translation>Texts that were in step with another source are outdated until they are marked in step anew.</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>converted, then looked at</source>
        <translation>converted, then looked at</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
</context>
<context>
    <name>MemoryImport</name>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Translation memories (*.tmx)</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Import a translation memory</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Reading {file}…</translation>
    </message>
    <message>
        <source>A version is being saved. Import the memory once more in a moment.</source>
        <translation>A version is being saved. Import the memory once more in a moment.</translation>
    </message>
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
    <message>
        <source>Import TMX…</source>
        <translation>Import TMX…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>The memory is being read…</source>
        <translation>The memory is being read…</translation>
    </message>
    <message>
        <source>Nothing like this paragraph was translated before.</source>
        <translation>Nothing like this paragraph was translated before.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) put in</source>
        <translation>
            <numerusform>%n figure put in</numerusform>
            <numerusform>%n figures put in</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>a section that was removed</source>
        <translation>a section that was removed</translation>
    </message>
</context>
<context>
    <name>NewPolicyDialog</name>
    <message>
        <source>New policy</source>
        <translation>New policy</translation>
    </message>
    <message>
        <source>Begin the policy</source>
        <translation>Begin the policy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Written in</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Days of notice</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Give the policy a title.</source>
        <translation>Give the policy a title.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Taipei.</source>
        <translation>Choose a time zone from the list, such as Asia/Taipei.</translation>
    </message>
    <message>
        <source>Choose a folder for the policy.</source>
        <translation>Choose a folder for the policy.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose another name.</source>
        <translation>{folder} is not empty. Choose another name.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Folder of the policy</source>
        <translation>Folder of the policy</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>Heading of the section</source>
        <translation>Heading of the section</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>No heading</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>There is no section yet. Add one with + or import a text.</source>
        <translation>There is no section yet. Add one with + or import a text.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Another program added versions to this policy.</source>
        <translation>Another program added versions to this policy.</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s) of this policy.</source>
        <translation>
            <numerusform>Another program changed %n file of this policy.</numerusform>
            <numerusform>Another program changed %n files of this policy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Look at it…</translation>
    </message>
    <message>
        <source>Another program wrote a file that cannot be read. {reason}</source>
        <translation>Another program wrote a file that cannot be read. {reason}</translation>
    </message>
    <message>
        <source>These words are otherwise in the folder than in your draft. Take them in, or leave them there.</source>
        <translation>These words are otherwise in the folder than in your draft. Take them in, or leave them there.</translation>
    </message>
    <message>
        <source>Take them into the draft</source>
        <translation>Take them into the draft</translation>
    </message>
    <message>
        <source>The words are in your draft; they become a version when you save.</source>
        <translation>The words are in your draft; they become a version when you save.</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>There is no page yet</source>
        <translation>There is no page yet</translation>
    </message>
    <message>
        <source>Open a saved page, or paste one.</source>
        <translation>Open a saved page, or paste one.</translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation>This page cannot be read</translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md);;All files (*)</source>
        <translation>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md);;All files (*)</translation>
    </message>
    <message>
        <source>A saved page</source>
        <translation>A saved page</translation>
    </message>
    <message>
        <source>The page is what was released</source>
        <translation>The page is what was released</translation>
    </message>
    <message>
        <source>The page is not what it should be</source>
        <translation>The page is not what it should be</translation>
    </message>
    <message>
        <source>This page cannot be checked</source>
        <translation>This page cannot be checked</translation>
    </message>
    <message>
        <source>Check a published page</source>
        <translation>Check a published page</translation>
    </message>
    <message>
        <source>Open a page that was saved from the web, or paste it here. Dateline finds the policy&apos;s words on it, whatever stands around them, and tells whether they are those of a release, and the date is theirs.</source>
        <translation>Open a page that was saved from the web, or paste it here. Dateline finds the policy&apos;s words on it, whatever stands around them, and tells whether they are those of a release, and the date is theirs.</translation>
    </message>
    <message>
        <source>The language of the page</source>
        <translation>The language of the page</translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>Open a page…</translation>
    </message>
    <message>
        <source>Check the page</source>
        <translation>Check the page</translation>
    </message>
    <message>
        <source>Paste the page, or the text copied from it</source>
        <translation>Paste the page, or the text copied from it</translation>
    </message>
    <message>
        <source>The page to check</source>
        <translation>The page to check</translation>
    </message>
</context>
<context>
    <name>PageFindings</name>
    <message>
        <source>The page shows the words of release {number}, all of them and no others.</source>
        <translation>The page shows the words of release {number}, all of them and no others.</translation>
    </message>
    <message>
        <source>The page does not show what was released: {share} of its words are those of release {number}.</source>
        <translation>The page does not show what was released: {share} of its words are those of release {number}.</translation>
    </message>
    <message>
        <source>Frames or drawings among those words were not read: {texts}. What they say is not known here.</source>
        <translation>Frames or drawings among those words were not read: {texts}. What they say is not known here.</translation>
    </message>
    <message>
        <source>Release {newest} is newer, and the page does not show it yet. Publish the page anew.</source>
        <translation>Release {newest} is newer, and the page does not show it yet. Publish the page anew.</translation>
    </message>
    <message>
        <source>It shows the date of those words, {released}.</source>
        <translation>It shows the date of those words, {released}.</translation>
    </message>
    <message>
        <source>It says {stated}, but those words are dated {released}.</source>
        <translation>It says {stated}, but those words are dated {released}.</translation>
    </message>
    <message>
        <source>It shows no date; those words are dated {released}.</source>
        <translation>It shows no date; those words are dated {released}.</translation>
    </message>
    <message>
        <source>It does not show the policy&apos;s title.</source>
        <translation>It does not show the policy&apos;s title.</translation>
    </message>
    <message>
        <source>Between those words the page shows other texts: {texts}</source>
        <translation>Between those words the page shows other texts: {texts}</translation>
    </message>
    <message>
        <source>A link leads to {shown} instead of {released}.</source>
        <translation>A link leads to {shown} instead of {released}.</translation>
    </message>
    <message>
        <source>The link to {released} is not on the page.</source>
        <translation>The link to {released} is not on the page.</translation>
    </message>
    <message>
        <source>A link to {shown} was put into the released words.</source>
        <translation>A link to {shown} was put into the released words.</translation>
    </message>
    <message>
        <source>Its stamp was changed ({code}): {expected} was released, {found} is shown.</source>
        <translation>Its stamp was changed ({code}): {expected} was released, {found} is shown.</translation>
    </message>
    <message>
        <source>The page shows the words of release {number}, but not as they were released.</source>
        <translation>The page shows the words of release {number}, but not as they were released.</translation>
    </message>
    <message>
        <source>The page says more than the release: {texts}</source>
        <translation>The page says more than the release: {texts}</translation>
    </message>
    <message>
        <source>The page strikes out words that the release does not strike out: {texts}</source>
        <translation>The page strikes out words that the release does not strike out: {texts}</translation>
    </message>
    <message>
        <source>The release strikes out words that the page does not show struck out: {texts}</source>
        <translation>The release strikes out words that the page does not show struck out: {texts}</translation>
    </message>
    <message>
        <source>The page holds words among those of the policy that a reader does not see: {texts}</source>
        <translation>The page holds words among those of the policy that a reader does not see: {texts}</translation>
    </message>
    <message>
        <source>Style sheets the page loads were not read: {texts}. What they hide, strike out or add is not known here.</source>
        <translation>Style sheets the page loads were not read: {texts}. What they hide, strike out or add is not known here.</translation>
    </message>
    <message>
        <source>Rules of the page&apos;s own styles were not understood: {texts}. What they hide, strike out or add is not known here.</source>
        <translation>Rules of the page&apos;s own styles were not understood: {texts}. What they hide, strike out or add is not known here.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Nothing of {language} goes out yet: it has no words that are in step.</source>
        <translation>Nothing of {language} goes out yet: it has no words that are in step.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and review rule</source>
        <translation>People and review rule</translation>
    </message>
    <message>
        <source>Set the people</source>
        <translation>Set the people</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>Signs with</translation>
    </message>
    <message>
        <source>Write a name in row {row}, without &lt; and &gt;.</source>
        <translation>Write a name in row {row}, without &lt; and &gt;.</translation>
    </message>
    <message>
        <source>Write an e-mail address in row {row}, such as lin@example.com.</source>
        <translation>Write an e-mail address in row {row}, such as lin@example.com.</translation>
    </message>
    <message>
        <source>{email} is there twice.</source>
        <translation>{email} is there twice.</translation>
    </message>
    <message>
        <source>Somebody has to be there.</source>
        <translation>Somebody has to be there.</translation>
    </message>
    <message>
        <source>one, from the second person on</source>
        <translation>one, from the second person on</translation>
    </message>
    <message>
        <source>Approvals needed</source>
        <translation>Approvals needed</translation>
    </message>
    <message>
        <source>Other numbers by language</source>
        <translation>Other numbers by language</translation>
    </message>
    <message>
        <source>Roles that approve texts</source>
        <translation>Roles that approve texts</translation>
    </message>
    <message>
        <source>An exact conversion inherits the approval of its source</source>
        <translation>An exact conversion inherits the approval of its source</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Remove the person</translation>
    </message>
    <message>
        <source>Make a key for me</source>
        <translation>Make a key for me</translation>
    </message>
    <message>
        <source>Use a key of mine…</source>
        <translation>Use a key of mine…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>An Ed25519 key of yours</source>
        <translation>An Ed25519 key of yours</translation>
    </message>
    <message>
        <source>Write approvals by language such as ja=2, en=1, and tick a role that approves texts.</source>
        <translation>Write approvals by language such as ja=2, en=1, and tick a role that approves texts.</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Roles of {name}</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>the new person</translation>
    </message>
    <message>
        <source>“Reviewer” without a language is for every language, for facts and titles. Once anyone has a key, versions and approvals are signed. Another publisher has to approve changes to people and rule.</source>
        <translation>“Reviewer” without a language is for every language, for facts and titles. Once anyone has a key, versions and approvals are signed. Another publisher has to approve changes to people and rule.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>This folder cannot be written, so the policy is open for reading only.</source>
        <translation>This folder cannot be written, so the policy is open for reading only.</translation>
    </message>
    <message>
        <source>Dateline was ended before it could close. Your words are back as they stood on {time}.</source>
        <translation>Dateline was ended before it could close. Your words are back as they stood on {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s); the changes are part of the draft.</source>
        <translation>
            <numerusform>Another program changed %n file; the change is part of the draft.</numerusform>
            <numerusform>Another program changed %n files; the changes are part of the draft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of unsaved words was damaged. It is kept in {path}.</source>
        <translation>The journal of unsaved words was damaged. It is kept in {path}.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version, so there is nothing to save.</source>
        <translation>Nothing has changed since the last version, so there is nothing to save.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Remove the lock</translation>
    </message>
    <message>
        <source>The lock is removed. Try again.</source>
        <translation>The lock is removed. Try again.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>In this section</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are being checked…</source>
        <translation>The texts are being checked…</translation>
    </message>
    <message>
        <source>The checks find nothing wrong.</source>
        <translation>The checks find nothing wrong.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignored</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Last updated</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Nothing was released yet</source>
        <translation>Nothing was released yet</translation>
    </message>
    <message>
        <source>There is nothing to prove.</source>
        <translation>There is nothing to prove.</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Everything holds</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s): dates, words, manifests and tags agree with the history.</source>
        <translation>
            <numerusform>%n release: dates, words, manifest and tag agree with the history.</numerusform>
            <numerusform>%n releases: dates, words, manifests and tags agree with the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule {rule}, release {number}</source>
        <translation>Rule {rule}, release {number}</translation>
    </message>
    <message>
        <source>The first thing that breaks</source>
        <translation>The first thing that breaks</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>{language} {date}</source>
        <translation>{language} {date}</translation>
    </message>
    <message>
        <source>Verify the releases</source>
        <translation>Verify the releases</translation>
    </message>
    <message>
        <source>Walking the history…</source>
        <translation>Walking the history…</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verify again</translation>
    </message>
    <message>
        <source>Releases and what was found of them</source>
        <translation>Releases and what was found of them</translation>
    </message>
    <message>
        <source>This proves that the releases agree with each other and with the history. That a moment was the one that is written is what its publisher says.</source>
        <translation>This proves that the releases agree with each other and with the history. That a moment was the one that is written is what its publisher says.</translation>
    </message>
</context>
<context>
    <name>PublishWorkspace</name>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>This folder cannot be written, so nothing can be published.</source>
        <translation>This folder cannot be written, so nothing can be published.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publishing…</translation>
    </message>
    <message>
        <source>A version is being saved.</source>
        <translation>A version is being saved.</translation>
    </message>
    <message>
        <source>Reading the draft…</source>
        <translation>Reading the draft…</translation>
    </message>
    <message>
        <source>Publish {language} behind its source</source>
        <translation>Publish {language} behind its source</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Publish it behind</source>
        <translation>Publish it behind</translation>
    </message>
    <message>
        <source>Say why: the release keeps the reason.</source>
        <translation>Say why: the release keeps the reason.</translation>
    </message>
    <message>
        <source>{language} keeps its last released words where it is not in step. Its page keeps the date of those words and sends readers to the newer source.</source>
        <translation>{language} keeps its last released words where it is not in step. Its page keeps the date of those words and sends readers to the newer source.</translation>
    </message>
    <message>
        <source>Publish on a version from the future</source>
        <translation>Publish on a version from the future</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Keep the reason</translation>
    </message>
    <message>
        <source>The draft or the day changed meanwhile. Look at the date again, then publish.</source>
        <translation>The draft or the day changed meanwhile. Look at the date again, then publish.</translation>
    </message>
    <message>
        <source>Release {number} is published, last updated {date}. SHA-256 {digest}</source>
        <translation>Release {number} is published, last updated {date}. SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Release {number} is what readers have</source>
        <translation>Release {number} is what readers have</translation>
    </message>
    <message>
        <source>Ready to publish release {number}?</source>
        <translation>Ready to publish release {number}?</translation>
    </message>
    <message>
        <source>Publish release {number}</source>
        <translation>Publish release {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>What must hold before the release</source>
        <translation>What must hold before the release</translation>
    </message>
    <message numerus="yes">
        <source>Writes releases/{number}.toml and the tag release/{number}, for %n page(s).</source>
        <translation>
            <numerusform>Writes releases/{number}.toml and the tag release/{number}, for %n page.</numerusform>
            <numerusform>Writes releases/{number}.toml and the tag release/{number}, for %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Version {version} says it was made on {made}, but this computer’s clock shows {now}. Set the clock and publish then, or say why the release is made all the same.</source>
        <translation>Version {version} says it was made on {made}, but this computer’s clock shows {now}. Set the clock and publish then, or say why the release is made all the same.</translation>
    </message>
</context>
<context>
    <name>PublishedReleases</name>
    <message>
        <source>The draft is what release {number} was already.</source>
        <translation>The draft is what release {number} was already.</translation>
    </message>
    <message>
        <source>The draft is what release {number} was. The people stay as they are.</source>
        <translation>The draft is what release {number} was. The people stay as they are.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>To look at · {count}</source>
        <translation>To look at · {count}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>There is no section yet.</translation>
    </message>
    <message>
        <source>Nothing here is of this kind. Choose “Everything” to see all.</source>
        <translation>Nothing here is of this kind. Choose “Everything” to see all.</translation>
    </message>
    <message>
        <source>There is nothing to look at yet.</source>
        <translation>There is nothing to look at yet.</translation>
    </message>
    <message>
        <source>Every text reads as in release {number}, and no translation is outdated.</source>
        <translation>Every text reads as in release {number}, and no translation is outdated.</translation>
    </message>
    <message>
        <source>Texts that wait for a look</source>
        <translation>Texts that wait for a look</translation>
    </message>
</context>
<context>
    <name>QueueTools</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Mine to review</source>
        <translation>Mine to review</translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation>New since I looked</translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>Which texts to show</translation>
    </message>
    <message numerus="yes">
        <source>Ask for review (%n)…</source>
        <translation>
            <numerusform>Ask for review (%n)…</numerusform>
            <numerusform>Ask for review (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>fact</source>
        <translation>fact</translation>
    </message>
    <message>
        <source>right or duty</source>
        <translation>right or duty</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>punctuation</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>layout</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {moved}: {new}</source>
        <translation>Change {number} of {count}: {moved}: {new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: inserted {new}</source>
        <translation>Change {number} of {count}: inserted {new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: deleted {old}</source>
        <translation>Change {number} of {count}: deleted {old}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {old} became {new}</source>
        <translation>Change {number} of {count}: {old} became {new}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inserted</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
</context>
<context>
    <name>RedlineLegend</name>
    <message>
        <source>inserted</source>
        <translation>inserted</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fact</translation>
    </message>
</context>
<context>
    <name>RedlineOptions</name>
    <message>
        <source>Ignore white space</source>
        <translation>Ignore white space</translation>
    </message>
    <message>
        <source>Ignore the width of punctuation (, ，)</source>
        <translation>Ignore the width of punctuation (, ，)</translation>
    </message>
    <message>
        <source>Ignore capital and small letters</source>
        <translation>Ignore capital and small letters</translation>
    </message>
    <message>
        <source>Ignore Markdown marks</source>
        <translation>Ignore Markdown marks</translation>
    </message>
    <message>
        <source>Ignore numbering</source>
        <translation>Ignore numbering</translation>
    </message>
    <message>
        <source>Ignore Traditional and Simplified</source>
        <translation>Ignore Traditional and Simplified</translation>
    </message>
    <message>
        <source>Mark single characters, not words</source>
        <translation>Mark single characters, not words</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Changes between two versions</source>
        <translation>Changes between two versions</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n unchanged paragraph</numerusform>
            <numerusform>%n unchanged paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: {sections}</source>
        <translation>Unchanged: {sections}</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>The older version</translation>
    </message>
</context>
<context>
    <name>ReleaseChoice</name>
    <message>
        <source>Release {number} · {date}</source>
        <translation>Release {number} · {date}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Only paragraphs that change are shown. Take the mark off a text that is to stay as it is.</source>
        <translation>Only paragraphs that change are shown. Take the mark off a text that is to stay as it is.</translation>
    </message>
    <message>
        <source>Texts that change</source>
        <translation>Texts that change</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a release as a new draft</source>
        <translation>Restore a release as a new draft</translation>
    </message>
    <message>
        <source>Restore as a new draft</source>
        <translation>Restore as a new draft</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>Which release</translation>
    </message>
    <message>
        <source>The draft becomes what this release was, in every language. Readers keep what they have until you publish, and you can take it back.</source>
        <translation>The draft becomes what this release was, in every language. Readers keep what they have until you publish, and you can take it back.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Go to a change first (F8), or point at one.</source>
        <translation>Go to a change first (F8), or point at one.</translation>
    </message>
    <message>
        <source>The draft has this paragraph as in {version} already, or it differs only by a fact.</source>
        <translation>The draft has this paragraph as in {version} already, or it differs only by a fact.</translation>
    </message>
    <message>
        <source>The paragraph is in the draft as in {version}.</source>
        <translation>The paragraph is in the draft as in {version}.</translation>
    </message>
    <message>
        <source>The draft has the words of {version} already, or they differ only by a fact.</source>
        <translation>The draft has the words of {version} already, or they differ only by a fact.</translation>
    </message>
    <message>
        <source>The section is in the draft as in {version}.</source>
        <translation>The section is in the draft as in {version}.</translation>
    </message>
    <message>
        <source>The fact has the values of {version} again.</source>
        <translation>The fact has the values of {version} again.</translation>
    </message>
    <message>
        <source>The draft is what {version} was. The people stay as they are.</source>
        <translation>The draft is what {version} was. The people stay as they are.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Compare two versions of one language to restore from the older one.</source>
        <translation>Compare two versions of one language to restore from the older one.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>No message</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>Release {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} wrote it</source>
        <translation>{who} wrote it</translation>
    </message>
    <message>
        <source>{who} reworded it</source>
        <translation>{who} reworded it</translation>
    </message>
    <message>
        <source>{who} moved it to {place}</source>
        <translation>{who} moved it to {place}</translation>
    </message>
    <message>
        <source>New in the draft, in no version yet</source>
        <translation>New in the draft, in no version yet</translation>
    </message>
    <message>
        <source>Reworded in the draft, in no version yet</source>
        <translation>Reworded in the draft, in no version yet</translation>
    </message>
    <message>
        <source>Moved to {place} in the draft, in no version yet</source>
        <translation>Moved to {place} in the draft, in no version yet</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Ask for review</source>
        <translation>Ask for review</translation>
    </message>
    <message>
        <source>For the reviewers</source>
        <translation>For the reviewers</translation>
    </message>
    <message>
        <source>Review is asked for.</source>
        <translation>Review is asked for.</translation>
    </message>
    <message>
        <source>Approved. An edit voids it; undoing revives it.</source>
        <translation>Approved. An edit voids it; undoing revives it.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Ask for changes</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>What should change</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>Say what should change.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>The comment is added.</source>
        <translation>The comment is added.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Write an answer.</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>The comment is settled.</translation>
    </message>
    <message>
        <source>The suggested words are in the draft.</source>
        <translation>The suggested words are in the draft.</translation>
    </message>
    <message>
        <source>The change is out of the draft. Undo brings it back.</source>
        <translation>The change is out of the draft. Undo brings it back.</translation>
    </message>
    <message>
        <source>The version is adopted; you count as its author.</source>
        <translation>The version is adopted; you count as its author.</translation>
    </message>
    <message>
        <source>Changes are asked for.</source>
        <translation>Changes are asked for.</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>Version {version} is not signed by anyone of the policy</source>
        <translation>Version {version} is not signed by anyone of the policy</translation>
    </message>
    <message>
        <source>By {author}: {message}. Look at it in History, then adopt it: you count as its author.</source>
        <translation>By {author}: {message}. Look at it in History, then adopt it: you count as its author.</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>Adopt it</translation>
    </message>
    <message>
        <source>{who} asks for changes</source>
        <translation>{who} asks for changes</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>dated before the words, by a clock that stood apart</source>
        <translation>dated before the words, by a clock that stood apart</translation>
    </message>
    <message>
        <source>Approved by {who}</source>
        <translation>Approved by {who}</translation>
    </message>
    <message>
        <source>Agreed to already</source>
        <translation>Agreed to already</translation>
    </message>
    <message>
        <source>{found} of {needed} approvals</source>
        <translation>{found} of {needed} approvals</translation>
    </message>
    <message>
        <source>Nobody was asked for review yet.</source>
        <translation>Nobody was asked for review yet.</translation>
    </message>
    <message>
        <source>{who} asks for review.</source>
        <translation>{who} asks for review.</translation>
    </message>
    <message>
        <source>{who} wrote this</source>
        <translation>{who} wrote this</translation>
    </message>
    <message>
        <source>The words are those of the release</source>
        <translation>The words are those of the release</translation>
    </message>
    <message>
        <source>You may approve.</source>
        <translation>You may approve.</translation>
    </message>
    <message>
        <source>Nobody here may approve this. Give somebody the role under People.</source>
        <translation>Nobody here may approve this. Give somebody the role under People.</translation>
    </message>
    <message>
        <source>Nobody else is left to approve this; let whoever it is about make the change.</source>
        <translation>Nobody else is left to approve this; let whoever it is about make the change.</translation>
    </message>
    <message>
        <source>May approve: {names}</source>
        <translation>May approve: {names}</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>other words</translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation>Suggested: {words}</translation>
    </message>
    <message>
        <source>on “{quote}”</source>
        <translation>on “{quote}”</translation>
    </message>
    <message>
        <source>these words are gone</source>
        <translation>these words are gone</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>only for reviewers</source>
        <translation>only for reviewers</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>A fact changed: {old} → {new}</source>
        <translation>A fact changed: {old} → {new}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>This change</translation>
    </message>
    <message>
        <source>The section is removed</source>
        <translation>The section is removed</translation>
    </message>
    <message>
        <source>The next release leaves it out.</source>
        <translation>The next release leaves it out.</translation>
    </message>
    <message>
        <source>Mark in step</source>
        <translation>Mark in step</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convert again</translation>
    </message>
    <message>
        <source>Go to Translate</source>
        <translation>Go to Translate</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>Go to Write</translation>
    </message>
    <message>
        <source>The source has no words here</source>
        <translation>The source has no words here</translation>
    </message>
    <message>
        <source>Write them, or remove the section.</source>
        <translation>Write them, or remove the section.</translation>
    </message>
    <message>
        <source>The source text</source>
        <translation>The source text</translation>
    </message>
    <message>
        <source>Read it; the languages made from it follow in this list.</source>
        <translation>Read it; the languages made from it follow in this list.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Translate it, or publish without this language.</source>
        <translation>Translate it, or publish without this language.</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>A draft</translation>
    </message>
    <message>
        <source>Once it says what the source says, mark it in step.</source>
        <translation>Once it says what the source says, mark it in step.</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>The source changed since. Follow it, then mark it in step.</source>
        <translation>The source changed since. Follow it, then mark it in step.</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converted</translation>
    </message>
    <message>
        <source>Nobody looked at it yet. Read it, then mark it in step.</source>
        <translation>Nobody looked at it yet. Read it, then mark it in step.</translation>
    </message>
    <message>
        <source>In step with the source</source>
        <translation>In step with the source</translation>
    </message>
    <message>
        <source>Nothing is left to do but to publish it.</source>
        <translation>Nothing is left to do but to publish it.</translation>
    </message>
    <message>
        <source>The policy has one person, so nobody else has to approve (rule R5).</source>
        <translation>The policy has one person, so nobody else has to approve (rule R5).</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>It can be approved once it is in step and differs from the release.</source>
        <translation>It can be approved once it is in step and differs from the release.</translation>
    </message>
    <message>
        <source>Not up for approval</source>
        <translation>Not up for approval</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Approve and sign</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Ask for changes…</source>
        <translation>Ask for changes…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Reading what was agreed…</source>
        <translation>Reading what was agreed…</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>A part of the policy in all languages</source>
        <translation>A part of the policy in all languages</translation>
    </message>
    <message>
        <source>✗ changes asked for</source>
        <translation>✗ changes asked for</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ approved</translation>
    </message>
    <message>
        <source>● review asked for</source>
        <translation>● review asked for</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Comparing the draft with the last release…</source>
        <translation>Comparing the draft with the last release…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>Go to Write</translation>
    </message>
    <message>
        <source>There are no words in {language} yet.</source>
        <translation>There are no words in {language} yet.</translation>
    </message>
    <message>
        <source>The words in {language} are those of the last release; the source changed since.</source>
        <translation>The words in {language} are those of the last release; the source changed since.</translation>
    </message>
    <message>
        <source>Go to Translate</source>
        <translation>Go to Translate</translation>
    </message>
    <message>
        <source>{section} · {language} · draft</source>
        <translation>{section} · {language} · draft</translation>
    </message>
    <message>
        <source>{section} · {language} · release {number} → draft</source>
        <translation>{section} · {language} · release {number} → draft</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>This change</translation>
    </message>
    <message>
        <source>Comment on the words that are selected, or on the whole text</source>
        <translation>Comment on the words that are selected, or on the whole text</translation>
    </message>
    <message>
        <source>Reject this change</source>
        <translation>Reject this change</translation>
    </message>
    <message>
        <source>Take this one change out of the draft</source>
        <translation>Take this one change out of the draft</translation>
    </message>
    <message>
        <source>{section} · draft</source>
        <translation>{section} · draft</translation>
    </message>
    <message>
        <source>{section} · release {number} → draft</source>
        <translation>{section} · release {number} → draft</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Titles, order and audiences</source>
        <translation>Titles, order and audiences</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Languages and rules</source>
        <translation>Languages and rules</translation>
    </message>
    <message>
        <source>You are not among the people of this policy, so you may not approve.</source>
        <translation>You are not among the people of this policy, so you may not approve.</translation>
    </message>
    <message>
        <source>You wrote a part of this, so somebody else has to approve it (R3).</source>
        <translation>You wrote a part of this, so somebody else has to approve it (R3).</translation>
    </message>
    <message>
        <source>This changes your own entry, so somebody else has to approve it.</source>
        <translation>This changes your own entry, so somebody else has to approve it.</translation>
    </message>
    <message>
        <source>Your roles do not let you approve this.</source>
        <translation>Your roles do not let you approve this.</translation>
    </message>
    <message>
        <source>Approvals are signed here, and you have no key yet.</source>
        <translation>Approvals are signed here, and you have no key yet.</translation>
    </message>
    <message>
        <source>Your key is not in force yet: a publisher has to approve it first.</source>
        <translation>Your key is not in force yet: a publisher has to approve it first.</translation>
    </message>
    <message>
        <source>The words are other ones by now.</source>
        <translation>The words are other ones by now.</translation>
    </message>
    <message>
        <source>Another release came in between.</source>
        <translation>Another release came in between.</translation>
    </message>
    <message>
        <source>The source has other words by now.</source>
        <translation>The source has other words by now.</translation>
    </message>
    <message>
        <source>Removal of {section}</source>
        <translation>Removal of {section}</translation>
    </message>
</context>
<context>
    <name>RewrittenDialog</name>
    <message>
        <source>The shared history was written anew</source>
        <translation>The shared history was written anew</translation>
    </message>
    <message>
        <source>Go on with the new history</source>
        <translation>Go on with the new history</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>No role yet</source>
        <translation>No role yet</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Translator</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>{role}: {language}</source>
        <translation>{role}: {language}</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Only here, as long as the words around it stay</source>
        <translation>Only here, as long as the words around it stay</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Everywhere in this section</source>
        <translation>Everywhere in this section</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Everywhere in this policy</source>
        <translation>Everywhere in this policy</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>In every policy that you work on</source>
        <translation>In every policy that you work on</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>All sections in {language}</source>
        <translation>All sections in {language}</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>This section</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>History: came and went</source>
        <translation>History: came and went</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Words to find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>See what every text would become, before anything is replaced</source>
        <translation>See what every text would become, before anything is replaced</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Where to search</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Tell capital letters from small ones</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>繁≠简</source>
        <translation>繁≠简</translation>
    </message>
    <message>
        <source>Tell Traditional from Simplified characters</source>
        <translation>Tell Traditional from Simplified characters</translation>
    </message>
    <message>
        <source>，≠,</source>
        <translation>，≠,</translation>
    </message>
    <message>
        <source>Tell full-width from half-width characters</source>
        <translation>Tell full-width from half-width characters</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>The search was stopped. Type on, or press Enter, to search again.</source>
        <translation>The search was stopped. Type on, or press Enter, to search again.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>Who wrote this</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
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
    <message>
        <source>Put the cursor into a sentence first.</source>
        <translation>Put the cursor into a sentence first.</translation>
    </message>
    <message>
        <source>The text does not have these words as they stand there. Ask again in Write.</source>
        <translation>The text does not have these words as they stand there. Ask again in Write.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
    <message>
        <source>Nothing was found. Search in more places, or let fewer differences count.</source>
        <translation>Nothing was found. Search in more places, or let fewer differences count.</translation>
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
    <message>
        <source>The values of these facts have it too: {names}</source>
        <translation>The values of these facts have it too: {names}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>SearchPlaces</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Fact {name}</source>
        <translation>Fact {name}</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>every language</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Nothing would change: these words stand there already.</source>
        <translation>Nothing would change: these words stand there already.</translation>
    </message>
    <message>
        <source>The texts changed meanwhile. Search again, and look at the preview once more.</source>
        <translation>The texts changed meanwhile. Search again, and look at the preview once more.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SectionCommands</name>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Add the section</source>
        <translation>Add the section</translation>
    </message>
    <message>
        <source>Give the section a heading.</source>
        <translation>Give the section a heading.</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph with which the new section begins, and split again.</source>
        <translation>Put the cursor into the paragraph with which the new section begins, and split again.</translation>
    </message>
    <message>
        <source>Split the section</source>
        <translation>Split the section</translation>
    </message>
    <message>
        <source>Heading of the second part</source>
        <translation>Heading of the second part</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Give the second part a heading.</source>
        <translation>Give the second part a heading.</translation>
    </message>
    <message>
        <source>Joined with “{heading}”.</source>
        <translation>Joined with “{heading}”.</translation>
    </message>
    <message>
        <source>Removed “{heading}” in every language.</source>
        <translation>Removed “{heading}” in every language.</translation>
    </message>
    <message>
        <source>Who the section is for</source>
        <translation>Who the section is for</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Names such as app, android, ios, web or eu, parted by commas. Leave it empty for everyone.</source>
        <translation>Names such as app, android, ios, web or eu, parted by commas. Leave it empty for everyone.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>{number} · {heading}</source>
        <translation>{number} · {heading}</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>No heading</translation>
    </message>
    <message>
        <source>Add a section or import a text to begin.</source>
        <translation>Add a section or import a text to begin.</translation>
    </message>
    <message>
        <source>This section has no words in {language} yet. Type them here.</source>
        <translation>This section has no words in {language} yet. Type them here.</translation>
    </message>
</context>
<context>
    <name>SectionNames</name>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>§{number} {heading}</source>
        <translation>§{number} {heading}</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>No heading</translation>
    </message>
</context>
<context>
    <name>SectionPreview</name>
    <message>
        <source>Only the beginning of this very long section is shown here. Pages show all of it.</source>
        <translation>Only the beginning of this very long section is shown here. Pages show all of it.</translation>
    </message>
</context>
<context>
    <name>SendingDialog</name>
    <message>
        <source>Send work to translators</source>
        <translation>Send work to translators</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>The file holds what is missing or outdated, with notes and the text as it was. Links and facts are locked: they are ours when the file comes back.</source>
        <translation>The file holds what is missing or outdated, with notes and the text as it was. Links and facts are locked: they are ours when the file comes back.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Also the texts that are in step</source>
        <translation>Also the texts that are in step</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Stop · {percent} %</source>
        <translation>Stop · {percent} %</translation>
    </message>
    <message>
        <source>Stop sharing now</source>
        <translation>Stop sharing now</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Sharing with {address}; click to stop. Nothing is left half done.</source>
        <translation>Sharing with {address}; click to stop. Nothing is left half done.</translation>
    </message>
    <message>
        <source>{address} cannot be reached just now. Your work is kept here.</source>
        <translation>{address} cannot be reached just now. Your work is kept here.</translation>
    </message>
    <message>
        <source>Share with {address}</source>
        <translation>Share with {address}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to come in</source>
        <translation>
            <numerusform>%n version to come in</numerusform>
            <numerusform>%n versions to come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to give</source>
        <translation>
            <numerusform>%n to give</numerusform>
            <numerusform>%n to give</numerusform>
        </translation>
    </message>
    <message>
        <source>{come}, {go}: {address}</source>
        <translation>{come}, {go}: {address}</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share the policy</source>
        <translation>Share the policy</translation>
    </message>
    <message>
        <source>Share here</source>
        <translation>Share here</translation>
    </message>
    <message>
        <source>Any git host will do, and so does a folder that your team can reach. Ask for an empty repository, and write its address here. Your texts and their whole history go there; nobody&apos;s work is written over.</source>
        <translation>Any git host will do, and so does a folder that your team can reach. Ask for an empty repository, and write its address here. Your texts and their whole history go there; nobody&apos;s work is written over.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Release {number} was made by somebody else first. Yours is draft again; its words are kept.</source>
        <translation>Release {number} was made by somebody else first. Yours is draft again; its words are kept.</translation>
    </message>
    <message>
        <source>The tag of release {number} names another version at the shared address than here. Yours is kept: ask who moved it, and have it put back there.</source>
        <translation>The tag of release {number} names another version at the shared address than here. Yours is kept: ask who moved it, and have it put back there.</translation>
    </message>
    <message>
        <source>Nothing was shared yet. What clashes is there again when you share next.</source>
        <translation>Nothing was shared yet. What clashes is there again when you share next.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) came in, and yours are shared.</source>
        <translation>
            <numerusform>%n version came in, and yours are shared.</numerusform>
            <numerusform>%n versions came in, and yours are shared.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Everything is shared.</translation>
    </message>
    <message>
        <source>Your team was asked. A publisher has to take you in; share again to see whether they did.</source>
        <translation>Your team was asked. A publisher has to take you in; share again to see whether they did.</translation>
    </message>
</context>
<context>
    <name>SharingTalk</name>
    <message>
        <source>Two people changed the same words. Choose which words stay; nothing is lost meanwhile.</source>
        <translation>Two people changed the same words. Choose which words stay; nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>Take these words and share</source>
        <translation>Take these words and share</translation>
    </message>
    <message>
        <source>{names} would like to join this policy.</source>
        <translation>{names} would like to join this policy.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>You are not among the people of this policy. Ask to join, so that your work counts.</source>
        <translation>You are not among the people of this policy. Ask to join, so that your work counts.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Ask to join</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Since release {number}</source>
        <translation>Since release {number}</translation>
    </message>
    <message>
        <source>Problems · {count}</source>
        <translation>Problems · {count}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>The source changed. The text it had before is in no version.</source>
        <translation>The source changed. The text it had before is in no version.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was in step</source>
        <translation>
            <numerusform>%n change since it was in step</numerusform>
            <numerusform>%n changes since it was in step</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here changed, but the value of a fact in it did</source>
        <translation>No word here changed, but the value of a fact in it did</translation>
    </message>
    <message>
        <source>Unchanged since it was in step</source>
        <translation>Unchanged since it was in step</translation>
    </message>
    <message>
        <source>Unchanged since it was converted</source>
        <translation>Unchanged since it was converted</translation>
    </message>
    <message>
        <source>The text to translate</source>
        <translation>The text to translate</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed since it was in step</source>
        <translation>Only spaces or punctuation changed since it was in step</translation>
    </message>
    <message>
        <source>The last change was settled: {reason}</source>
        <translation>The last change was settled: {reason}</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>StampLine</name>
    <message>
        <source>{date}: nothing changes</source>
        <translation>{date}: nothing changes</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n day of notice</numerusform>
            <numerusform>%n days of notice</numerusform>
        </translation>
    </message>
    <message>
        <source>{notice}, the earliest allowed</source>
        <translation>{notice}, the earliest allowed</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Last updated</translation>
    </message>
    <message>
        <source>· takes effect</source>
        <translation>· takes effect</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in a field, with Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The day on which the release takes effect</source>
        <translation>The day on which the release takes effect</translation>
    </message>
    <message>
        <source>Never before the notice is over</source>
        <translation>Never before the notice is over</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A policy in many languages, kept in step, under an honest date.</source>
        <translation>A policy in many languages, kept in step, under an honest date.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Policies that you open are listed here.</source>
        <translation>Policies that you open are listed here.</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Convert {target} from {source}</source>
        <translation>Convert {target} from {source}</translation>
    </message>
    <message>
        <source>Mark in step</source>
        <translation>Mark in step</translation>
    </message>
    <message>
        <source>Not there in this language yet</source>
        <translation>Not there in this language yet</translation>
    </message>
    <message>
        <source>Draft, not yet marked in step</source>
        <translation>Draft, not yet marked in step</translation>
    </message>
    <message>
        <source>The source changed since</source>
        <translation>The source changed since</translation>
    </message>
    <message>
        <source>Converted, not yet looked at</source>
        <translation>Converted, not yet looked at</translation>
    </message>
    <message>
        <source>In step with the source</source>
        <translation>In step with the source</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>draft, not yet marked in step</source>
        <translation>draft, not yet marked in step</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>outdated</translation>
    </message>
    <message>
        <source>converted, not yet looked at</source>
        <translation>converted, not yet looked at</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>in step</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converted</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: this folder cannot be written</source>
        <translation>Read only: this folder cannot be written</translation>
    </message>
    <message>
        <source>● Not saved: {reason}</source>
        <translation>● Not saved: {reason}</translation>
    </message>
    <message>
        <source>● Saving the version…</source>
        <translation>● Saving the version…</translation>
    </message>
    <message>
        <source>● Saving…</source>
        <translation>● Saving…</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● All changes saved</translation>
    </message>
    <message>
        <source>● All changes saved {time}</source>
        <translation>● All changes saved {time}</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Not published yet</translation>
    </message>
    <message>
        <source>No changes since release {number}</source>
        <translation>No changes since release {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since release {number}</source>
        <translation>
            <numerusform>%n change since release {number}</numerusform>
            <numerusform>%n changes since release {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated (published): {date}</source>
        <translation>Last updated (published): {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>You are not among the people of this policy.</source>
        <translation>You are not among the people of this policy.</translation>
    </message>
    <message>
        <source>The only one here.</source>
        <translation>The only one here.</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>No role yet</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>Add a term</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Add the term</translation>
    </message>
    <message>
        <source>A name that is the same in every language and never converted</source>
        <translation>A name that is the same in every language and never converted</translation>
    </message>
    <message>
        <source>Word in {language}</source>
        <translation>Word in {language}</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>Not to be used</translation>
    </message>
    <message>
        <source>several parted by ;</source>
        <translation>several parted by ;</translation>
    </message>
    <message>
        <source>Write the word of the source.</source>
        <translation>Write the word of the source.</translation>
    </message>
    <message>
        <source>Write the word to use in the translation, or one not to use.</source>
        <translation>Write the word to use in the translation, or one not to use.</translation>
    </message>
</context>
<context>
    <name>TermbaseDialog</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Remove the term</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Find a term</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Words to use</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>Not to be used</translation>
    </message>
    <message>
        <source>several parted by ;</source>
        <translation>several parted by ;</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>What is meant</translation>
    </message>
    <message>
        <source>Names that never change, one on a line</source>
        <translation>Names that never change, one on a line</translation>
    </message>
    <message>
        <source>Import TBX…</source>
        <translation>Import TBX…</translation>
    </message>
    <message>
        <source>Export TBX…</source>
        <translation>Export TBX…</translation>
    </message>
    <message>
        <source>Keep the terms</source>
        <translation>Keep the terms</translation>
    </message>
    <message>
        <source>Import a termbase</source>
        <translation>Import a termbase</translation>
    </message>
    <message>
        <source>Export the termbase</source>
        <translation>Export the termbase</translation>
    </message>
    <message>
        <source>Termbases (*.tbx *.xml)</source>
        <translation>Termbases (*.tbx *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) came in</source>
        <translation>
            <numerusform>%n term came in</numerusform>
            <numerusform>%n terms came in</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Written to {file}</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>All terms…</source>
        <translation>All terms…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>“{word}” is not used here</source>
        <translation>“{word}” is not used here</translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <translation>Write {words}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>No term of the termbase stands in the source.</source>
        <translation>No term of the termbase stands in the source.</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>no word yet</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>Not in the translation</source>
        <translation>Not in the translation</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the section</source>
        <translation>Text of the section</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>No policy</source>
        <translation>No policy</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>Policy: {title}</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>TranslateSide</name>
    <message>
        <source>Beside the translation</source>
        <translation>Beside the translation</translation>
    </message>
</context>
<context>
    <name>TranslateWorkspace</name>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Every translation is in step.</source>
        <translation>Every translation is in step.</translation>
    </message>
    <message>
        <source>{language} · source</source>
        <translation>{language} · source</translation>
    </message>
    <message>
        <source>This is the source. Choose a language above to translate into.</source>
        <translation>This is the source. Choose a language above to translate into.</translation>
    </message>
    <message>
        <source>The policy has one language only. Add another one to translate into.</source>
        <translation>The policy has one language only. Add another one to translate into.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Add a language…</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Words changed in the source, or nothing did: only spaces and punctuation can be settled.</source>
        <translation>Words changed in the source, or nothing did: only spaces and punctuation can be settled.</translation>
    </message>
    <message>
        <source>The translation can stay as it is</source>
        <translation>The translation can stay as it is</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed</source>
        <translation>Only spaces or punctuation changed</translation>
    </message>
    <message>
        <source>Say why the translation can stay as it is.</source>
        <translation>Say why the translation can stay as it is.</translation>
    </message>
    <message>
        <source>No figure of the translation is one that changed in the source.</source>
        <translation>No figure of the translation is one that changed in the source.</translation>
    </message>
    <message>
        <source>No term of the termbase stands in the source.</source>
        <translation>No term of the termbase stands in the source.</translation>
    </message>
</context>
<context>
    <name>TranslationMarks</name>
    <message>
        <source>Changed in the source: {words}</source>
        <translation>Changed in the source: {words}</translation>
    </message>
    <message>
        <source>The source no longer has this paragraph</source>
        <translation>The source no longer has this paragraph</translation>
    </message>
    <message>
        <source>After this paragraph the source has a new one: {words}</source>
        <translation>After this paragraph the source has a new one: {words}</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>{old} became {new}</translation>
    </message>
    <message>
        <source>“{word}” is not used here</source>
        <translation>“{word}” is not used here</translation>
    </message>
    <message>
        <source>Write {words}, not “{word}”.</source>
        <translation>Write {words}, not “{word}”.</translation>
    </message>
</context>
<context>
    <name>Translators</name>
    <message>
        <source>The policy has no language to translate into yet.</source>
        <translation>The policy has no language to translate into yet.</translation>
    </message>
    <message>
        <source>Work from translators</source>
        <translation>Work from translators</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Where to save the file</translation>
    </message>
    <message>
        <source>Files for translators (*.xlf *.xliff)</source>
        <translation>Files for translators (*.xlf *.xliff)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) written to {file}</source>
        <translation>
            <numerusform>%n section written to {file}</numerusform>
            <numerusform>%n sections written to {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is in step, so there is nothing to send.</source>
        <translation>Every text is in step, so there is nothing to send.</translation>
    </message>
</context>
<context>
    <name>VersionFilterBar</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>In messages, names, sections and version numbers</source>
        <translation>In messages, names, sections and version numbers</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Which section</source>
        <translation>Which section</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>release {number}</source>
        <translation>release {number}</translation>
    </message>
    <message>
        <source>the working draft</source>
        <translation>the working draft</translation>
    </message>
    <message>
        <source>“{message}”</source>
        <translation>“{message}”</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Working draft</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>No message</translation>
    </message>
    <message>
        <source>Release {number} · {date}</source>
        <translation>Release {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) in no version yet</source>
        <translation>
            <numerusform>%n section in no version yet</numerusform>
            <numerusform>%n sections in no version yet</numerusform>
        </translation>
    </message>
    <message>
        <source>changes in no version yet</source>
        <translation>changes in no version yet</translation>
    </message>
    <message>
        <source>as in the newest version</source>
        <translation>as in the newest version</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>facts or rules</source>
        <translation>facts or rules</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>verified ✓</translation>
    </message>
    <message>
        <source>Drag it to another version to compare with that one.</source>
        <translation>Drag it to another version to compare with that one.</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Compare from here</translation>
    </message>
    <message>
        <source>Compare the version that is chosen with this one (Ctrl+click, Shift+Enter)</source>
        <translation>Compare the version that is chosen with this one (Ctrl+click, Shift+Enter)</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>What it changed</translation>
    </message>
    <message>
        <source>Compare the version with the one before it</source>
        <translation>Compare the version with the one before it</translation>
    </message>
    <message>
        <source>No version fits. Take back a part of the filter.</source>
        <translation>No version fits. Take back a part of the filter.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder of the policy</source>
        <translation>Folder of the policy</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Save a version</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Save the version</translation>
    </message>
</context>
<context>
    <name>WordsChoice</name>
    <message>
        <source>What you changed</source>
        <translation>What you changed</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>What they changed</translation>
    </message>
    <message>
        <source>What shall stand</source>
        <translation>What shall stand</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Take mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Take both</translation>
    </message>
</context>
<context>
    <name>WriteWorkspace</name>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>More to do with the section</source>
        <translation>More to do with the section</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
</TS>
