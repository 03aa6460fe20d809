<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dateline</source>
        <translation>关于 Dateline</translation>
    </message>
    <message>
        <source>A policy in many languages, kept in step, under an honest date.</source>
        <translation>多种语言的政策，内容一致，日期真实。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation>{name}：{version}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Take a translation into {language}</source>
        <translation>导入译文（{language}）</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Sections that are complete are in step with the source as it is now</source>
        <translation>完整的章节标示为与当前的原文一致</translation>
    </message>
    <message>
        <source>Replace the words that stand there already</source>
        <translation>替换已有的文字</translation>
    </message>
    <message>
        <source>Belongs to the paragraph above</source>
        <translation>属于上一段</translation>
    </message>
    <message>
        <source>Belongs to the paragraph below</source>
        <translation>属于下一段</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Take the translation over</source>
        <translation>采用译文</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>{paired} of {total} paragraphs have one counterpart.</source>
        <translation>{total} 段中有 {paired} 段一一对应。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) may belong elsewhere: choose the section of each.</source>
        <translation>
            <numerusform>有 %n 个部分可能属于别处：请逐一选择章节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to look at, marked below</source>
        <translation>
            <numerusform>有 %n 个章节需要检视，已在下方标出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are left out.</source>
        <translation>
            <numerusform>%n 个段落不采用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) have other words already, which stay.</source>
        <translation>
            <numerusform>有 %n 个章节已有不同的文字，将保留原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the text: {heading}</source>
        <translation>来自文件：{heading}</translation>
    </message>
    <message>
        <source>Section of this part</source>
        <translation>这个部分所属的章节</translation>
    </message>
    <message>
        <source>Is it {section}? Choose it, or another</source>
        <translation>是“{section}”吗？请选它或其他章节</translation>
    </message>
    <message>
        <source>This section has words in the language already.</source>
        <translation>这个章节在该语言已有文字。</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>采用对方的修订</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <source>Choose the Word file that came back, or a page. What was changed in it is shown here; nothing is taken in before you say so.</source>
        <translation>请选择寄回的 Word 文件或网页。此处会显示其中的变更；在您确认之前不会采用任何内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>The clipboard holds no formatted text. Copy it in Word or on the page first.</source>
        <translation>剪贴板中没有格式化文本。请先在 Word 或网页上复制。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Document that came back</source>
        <translation>寄回的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件（*）</translation>
    </message>
    <message>
        <source>Word, HTML and texts (*.docx *.odt *.html *.htm *.md *.txt)</source>
        <translation>Word、HTML 与文本文件 (*.docx *.odt *.html *.htm *.md *.txt)</translation>
    </message>
    <message>
        <source>Dateline did not write this file, so its sections were found by their headings.</source>
        <translation>这个文件不是由 Dateline 导出的，因此按标题对应章节。</translation>
    </message>
    <message>
        <source>The policy no longer holds the words that were sent; those in the file are taken for them.</source>
        <translation>政策中已没有当初寄出的文字，改以文件中的文字为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) were changed without being tracked. Look at them.</source>
        <translation>
            <numerusform>有 %n 个章节未经修订标记即被修改，请检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n section(s)</source>
        <translation>
            <numerusform>采用 %n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>With these choices the document says what the draft says.</source>
        <translation>按当前的选择，文件内容与草稿相同。</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n section(s) of the answer. You can take it back with Undo.</source>
        <translation>
            <numerusform>已采用对方修订的 %n 个章节，可用“撤销”撤回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>changed without being tracked</source>
        <translation>未经修订标记即被修改</translation>
    </message>
    <message>
        <source>your draft changed there too</source>
        <translation>您的草稿在此处也有修改</translation>
    </message>
    <message>
        <source>New: {heading}</source>
        <translation>新增：{heading}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>{author}: {old} → {new}</source>
        <translation>{author}：{old} → {new}</translation>
    </message>
    <message>
        <source>{author} inserts: {new}</source>
        <translation>{author} 插入：{new}</translation>
    </message>
    <message>
        <source>{author} deletes: {old}</source>
        <translation>{author} 删除：{old}</translation>
    </message>
    <message>
        <source>{author} changes the formatting</source>
        <translation>{author} 修改格式</translation>
    </message>
    <message>
        <source>Comment by {author}: {words}</source>
        <translation>{author} 的批注：{words}</translation>
    </message>
</context>
<context>
    <name>ApprovalGates</name>
    <message>
        <source>one person at this release and at the last</source>
        <translation>本次与上次发布都只有一位人员</translation>
    </message>
    <message>
        <source>Nobody else has to approve</source>
        <translation>无需其他人批准</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Go to what has to be approved</source>
        <translation>转到有待批准的内容</translation>
    </message>
    <message>
        <source>A version of {author} is not signed by anyone of the policy</source>
        <translation>{author} 有一个版本没有此政策的人员签名</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not approved yet</source>
        <translation>
            <numerusform>%n 项尚未获得批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not approved yet.</source>
        <translation>
            <numerusform>%n 项尚未获得批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>{email} has no role to publish; ask a publisher to do it</source>
        <translation>{email} 没有发布的角色；请由发布者发布</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及其他 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) under the rule of the last release</source>
        <translation>
            <numerusform>按上次发布的规则，共 %n 项批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is approved</source>
        <translation>全部已批准</translation>
    </message>
    <message>
        <source>{subject}: {who} asks for changes: {reason}</source>
        <translation>{subject}：{who} 要求修改：{reason}</translation>
    </message>
    <message>
        <source>{subject}: {found} of {needed} approvals</source>
        <translation>{subject}：批准 {found} / {needed}</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>What came from elsewhere</source>
        <translation>来自别处的变更</translation>
    </message>
    <message>
        <source>What there is to settle</source>
        <translation>待决定之处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to settle</source>
        <translation>
            <numerusform>还有 %n 处要决定</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {number} of {count}</source>
        <translation>{place}，{count} 处中的第 {number} 处</translation>
    </message>
</context>
<context>
    <name>AudienceDialog</name>
    <message>
        <source>Who the section is for</source>
        <translation>章节的适用对象</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置对象</translation>
    </message>
    <message>
        <source>Pages tell readers for whom a section is. Leave it empty for everyone.</source>
        <translation>页面会告诉读者这个章节适用于谁。留空表示适用于所有人。</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>适用对象</translation>
    </message>
</context>
<context>
    <name>Breaches</name>
    <message>
        <source>It is dated {updated}, but was made on {day}.</source>
        <translation>本版的日期是 {updated}，实际制作日却是 {day}。</translation>
    </message>
    <message>
        <source>It is dated {updated}, after the day on which it was made, {day}.</source>
        <translation>本版的日期 {updated} 晚于制作当天（{day}）。</translation>
    </message>
    <message>
        <source>Its date {updated} is before that of the release before it, {last}.</source>
        <translation>本版的日期 {updated} 早于前一版的日期（{last}）。</translation>
    </message>
    <message>
        <source>It says it was made at {instant}, before the release before it ({last}).</source>
        <translation>本版记载的制作时间 {instant} 早于前一版（{last}）。</translation>
    </message>
    <message>
        <source>Its time {instant} does not have the offset of {zone} at that moment.</source>
        <translation>本版的时间 {instant} 与 {zone} 当时的时差不符。</translation>
    </message>
    <message>
        <source>It says it was made at {instant}, its version was made at {committed}.</source>
        <translation>本版记载的制作时间是 {instant}，所在的版本却建立于 {committed}。</translation>
    </message>
    <message>
        <source>It has a new date, but no words differ from release {last}.</source>
        <translation>本版有新的日期，内容却与第 {last} 版完全相同。</translation>
    </message>
    <message>
        <source>It corrects release {corrects}, which is not before it.</source>
        <translation>本版更正第 {corrects} 版，但该版并不在本版之前。</translation>
    </message>
    <message>
        <source>It corrects the date of release {corrects}, but its words differ from those of release {other}.</source>
        <translation>本版更正第 {corrects} 版的日期，但正文与第 {other} 版不同。</translation>
    </message>
    <message>
        <source>It takes effect on {effective}; the notice allows {earliest} at the earliest.</source>
        <translation>本版于 {effective} 生效；按通知期，最早应为 {earliest}。</translation>
    </message>
    <message>
        <source>{language} is in step, but is dated {updated}.</source>
        <translation>“{language}”与原文一致，日期却是 {updated}。</translation>
    </message>
    <message>
        <source>{language} is behind and dated {updated}; its own words are of {right}.</source>
        <translation>“{language}”尚未跟上原文，记载的日期是 {updated}，其内容实为 {right} 的内容。</translation>
    </message>
    <message>
        <source>The source language {language} is said to be behind itself.</source>
        <translation>原文语言“{language}”被记为未跟上自己。</translation>
    </message>
    <message>
        <source>{section} in {language} is released as in step, but nobody marked it so.</source>
        <translation>“{language}”的章节“{section}”以“与原文一致”发布，但没有人这样标记过。</translation>
    </message>
    <message>
        <source>It rests on version {version}, which says it was made later ({committed}), without a reason for it.</source>
        <translation>它以版本 {version} 为基础，该版本自称做成于更晚的时间（{committed}），却没有说明理由。</translation>
    </message>
    <message>
        <source>Version {version} begins a second history, and what it brings was never reviewed here.</source>
        <translation>版本 {version} 另起一段历史，其中带来的内容从未在此审阅。</translation>
    </message>
    <message>
        <source>{section} in {language} has lost the words that were released, though neither the section nor the language goes.</source>
        <translation>{language} 的 {section} 失去了已发布的文字，但章节和语言都没有移除。</translation>
    </message>
    <message>
        <source>{path} stands twice in the newest version: programs do not agree on which of the two holds.</source>
        <translation>最新版本中有两个 {path}：各程序对于以哪一个为准并不一致。</translation>
    </message>
    <message>
        <source>The file {path} differs from one of the policy only in case, and hides it on some disks: {other}.</source>
        <translation>文件 {path} 与政策的文件只有大小写不同，在某些磁盘上会盖住它：{other}。</translation>
    </message>
    <message>
        <source>{section} in {language} is missing from the manifest.</source>
        <translation>发布清单缺少“{language}”的章节“{section}”。</translation>
    </message>
    <message>
        <source>{section} in {language} is in the manifest, but not in its outline.</source>
        <translation>“{language}”的章节“{section}”列在发布清单中，却不在本版的章节之列。</translation>
    </message>
    <message>
        <source>Titles, order or audiences are not those that its digest names.</source>
        <translation>政策名称、章节顺序或适用对象与本版的摘要值不符。</translation>
    </message>
    <message>
        <source>Its titles are not those of the policy at that version.</source>
        <translation>本版的政策名称与该版本的政策不符。</translation>
    </message>
    <message>
        <source>Its sections do not stand in the order of the policy at that version.</source>
        <translation>本版的章节顺序与该版本的政策不符。</translation>
    </message>
    <message>
        <source>Its sections are not numbered as those of the policy at that version.</source>
        <translation>章节的编号方式与该版本的政策不同。</translation>
    </message>
    <message>
        <source>The audience of {section} is not that of the policy at that version.</source>
        <translation>章节“{section}”的适用对象与该版本的政策不符。</translation>
    </message>
    <message>
        <source>Time zone, notice or source are not those of the policy at that version.</source>
        <translation>时区、通知期或原文语言与该版本的政策不符。</translation>
    </message>
    <message>
        <source>Its format or rules are not those of the policy at that version.</source>
        <translation>其格式或规则与该版本的政策不符。</translation>
    </message>
    <message>
        <source>It goes back to format {format} and rules {rules}, which are older than those of release {last}.</source>
        <translation>它退回到格式 {format}、规则 {rules}，比第 {last} 版所用的更旧。</translation>
    </message>
    <message>
        <source>Its facts are not those of the policy at that version.</source>
        <translation>本版的关键信息与该版本的政策不符。</translation>
    </message>
    <message>
        <source>The words of {section} in {language} are not those of the policy at that version.</source>
        <translation>“{language}”的章节“{section}”内容与该版本的政策不符。</translation>
    </message>
    <message>
        <source>The words of {section} in {language} do not have the digest it names.</source>
        <translation>“{language}”的章节“{section}”内容与记载的摘要值不符。</translation>
    </message>
    <message>
        <source>It names words algorithm {algorithm}, which this Dateline does not know.</source>
        <translation>本版使用内容算法 {algorithm}，当前 Dateline 无法识别。</translation>
    </message>
    <message>
        <source>It calls itself release {number}, where {expected} was to come.</source>
        <translation>本版自称第 {number} 版，但接下来应是第 {expected} 版。</translation>
    </message>
    <message>
        <source>It does not name the manifest of the release before it.</source>
        <translation>本版没有指明前一版的发布清单。</translation>
    </message>
    <message>
        <source>Its manifest is not written in the one canonical form.</source>
        <translation>本版的发布清单不是规范写法。</translation>
    </message>
    <message>
        <source>Its manifest was edited later, in version {version}.</source>
        <translation>本版的发布清单后来在版本 {version} 中被修改。</translation>
    </message>
    <message>
        <source>Its manifest was removed by version {version}.</source>
        <translation>本版的发布清单在版本 {version} 中被移除。</translation>
    </message>
    <message>
        <source>The file {path} on disk is not the one that was released.</source>
        <translation>磁盘上的文件 {path} 不是当初发布的文件。</translation>
    </message>
    <message>
        <source>It was made by a newer Dateline (format {format}, rules {rules}). Prove it with Dateline {version} or a later one.</source>
        <translation>它是由较新的 Dateline 生成的（格式 {format}、规则 {rules}）。请用 Dateline {version} 或更高版本验证。</translation>
    </message>
    <message>
        <source>Its manifest cannot be read: {problem}.</source>
        <translation>无法读取本版的发布清单：{problem}。</translation>
    </message>
    <message>
        <source>The file {path} of its version cannot be read: {problem}.</source>
        <translation>无法读取该版本中的文件 {path}：{problem}。</translation>
    </message>
    <message>
        <source>Its tag {tag} points at {target}, not at its version {version}.</source>
        <translation>本版的标签 {tag} 指向 {target}，而不是本版的版本 {version}。</translation>
    </message>
    <message>
        <source>The tag {tag} at {version} names a release that does not exist.</source>
        <translation>版本 {version} 上的标签 {tag} 所指的发布版并不存在。</translation>
    </message>
    <message>
        <source>{subject} was released without the approval it needs ({found} of {needed}).</source>
        <translation>{subject} 未获所需的批准就已发布（{found} / {needed}）。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who wrote a part of its words.</source>
        <translation>{subject} 依据的批准来自 {who}，但部分内容出自其手。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was given to other words.</source>
        <translation>{subject} 依据 {who} 的批准，但当时批准的是其他内容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was compared with other released words.</source>
        <translation>{subject} 依据 {who} 的批准，但当时比较的是其他已发布内容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was given while the source had other words.</source>
        <translation>{subject} 依据 {who} 的批准，但当时的原文是其他内容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who has no role to approve it.</source>
        <translation>{subject} 依据 {who} 的批准，但其角色不能批准此项内容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, whose own entry it changes.</source>
        <translation>{subject} 依据 {who} 的批准，但变更的正是其本人的资料。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who is not among the people in force.</source>
        <translation>{subject} 依据 {who} 的批准，但其不在有效的人员之列。</translation>
    </message>
    <message>
        <source>{subject} rests on an approval of {who} that is not signed.</source>
        <translation>{subject} 依据 {who} 的批准，但该批准没有签名。</translation>
    </message>
    <message>
        <source>{subject} rests on an approval that is not signed with a key of {who}.</source>
        <translation>{subject} 依据的批准不是用 {who} 的密钥签名的。</translation>
    </message>
    <message>
        <source>{subject} was released although {who} asked for changes.</source>
        <translation>{who} 已要求修改，{subject} 仍然发布。</translation>
    </message>
    <message>
        <source>Its manifest does not name the approvals on which {subject} rests.</source>
        <translation>本版的发布清单没有列出 {subject} 所依据的批准。</translation>
    </message>
    <message>
        <source>It was published by {who}, who has no role to publish.</source>
        <translation>本版由 {who} 发布，但其没有发布的角色。</translation>
    </message>
    <message>
        <source>It says that {who} published it, but its version was made by {author}.</source>
        <translation>本版记载由 {who} 发布，所在的版本却由 {author} 创建。</translation>
    </message>
    <message>
        <source>Version {version} removed a record of the review: {path}.</source>
        <translation>版本 {version} 移除了审阅记录：{path}。</translation>
    </message>
    <message>
        <source>Version {version} changed a record of the review: {path}.</source>
        <translation>版本 {version} 变更了审阅记录：{path}。</translation>
    </message>
    <message>
        <source>Version {version} joins two branches and brings a record that neither had: {path}.</source>
        <translation>版本 {version} 合并两个分支，却带来两边都没有的记录：{path}。</translation>
    </message>
    <message>
        <source>Version {version} brings a record of the review together with {other}.</source>
        <translation>版本 {version} 将审阅记录与 {other} 混在一起。</translation>
    </message>
    <message>
        <source>Version {version} brings a signature without a record: {path}.</source>
        <translation>版本 {version} 带来没有记录的签名：{path}。</translation>
    </message>
    <message>
        <source>The record {path} of version {version} does not hold: {problem}.</source>
        <translation>版本 {version} 的记录 {path} 不成立：{problem}。</translation>
    </message>
    <message>
        <source>The record {path} speaks for {who}, but version {version} was made by {author}.</source>
        <translation>记录 {path} 以 {who} 的名义写成，版本 {version} 却由 {author} 创建。</translation>
    </message>
    <message>
        <source>The record {path} of {who} bears another time than version {version}, which brought it.</source>
        <translation>{who} 的记录 {path} 所载时间与带来它的版本 {version} 不符。</translation>
    </message>
    <message>
        <source>The record {path} names a version that is not before version {version}.</source>
        <translation>记录 {path} 所指的版本不在版本 {version} 之前。</translation>
    </message>
    <message>
        <source>The record {path} names words that did not stand in the version it looked at.</source>
        <translation>记录 {path} 所指的内容不在其查看的版本中。</translation>
    </message>
    <message>
        <source>Version {version} of {author} is not signed, and nobody adopted it.</source>
        <translation>{author} 的版本 {version} 没有签名，也没有人采纳。</translation>
    </message>
    <message>
        <source>The signature of version {version} of {author} does not hold.</source>
        <translation>{author} 的版本 {version} 的签名不成立。</translation>
    </message>
    <message>
        <source>Version {version} of {author} is signed with a key of nobody in force: {key}.</source>
        <translation>{author} 的版本 {version} 所用的密钥不属于任何有效人员：{key}。</translation>
    </message>
    <message>
        <source>Version {version} names {author} as its author, but is signed with the key of somebody else: {key}.</source>
        <translation>版本 {version} 的作者写为 {author}，却用他人的密钥签名：{key}。</translation>
    </message>
    <message>
        <source>Version {version} of {author} is signed with a key that was taken out of force, in a version that it does not lead to: {key}.</source>
        <translation>{author} 的版本 {version} 是用已失效的密钥签名的，而使密钥失效的版本并不以它为基础：{key}。</translation>
    </message>
    <message>
        <source>Version {version} of {author} was rewritten by {by}, as hosts do that squash or rebase, and nobody signed it. Adopt it in Review, or go back and bring the signed versions in with a merge.</source>
        <translation>{author} 的版本 {version} 由 {by} 重新制作（托管服务在 squash 或 rebase 时会这样），因此无人签署。请在“审阅”中采纳它，或退回去，改用合并带入已签署的版本。</translation>
    </message>
    <message>
        <source>Version {version} was rewritten by {by}, as hosts do that squash or rebase, and brings reviews without the versions that made them. Go back to before it and bring the signed versions in with a merge.</source>
        <translation>版本 {version} 由 {by} 重新制作（托管服务在 squash 或 rebase 时会这样），带入的审阅记录缺少原来的版本。请退回它之前，改用合并带入已签署的版本。</translation>
    </message>
    <message>
        <source>The file {path} of version {version} does not hold: {problem}.</source>
        <translation>版本 {version} 的文件 {path} 不成立：{problem}。</translation>
    </message>
    <message>
        <source>The file {path} does not hold the keys that stand in {people}.</source>
        <translation>文件 {path} 与 {people} 中的密钥不符。</translation>
    </message>
    <message>
        <source>Its tag {tag} is not signed.</source>
        <translation>本版的标签 {tag} 没有签名。</translation>
    </message>
    <message>
        <source>The signature of its tag {tag} does not hold.</source>
        <translation>本版标签 {tag} 的签名不成立。</translation>
    </message>
    <message>
        <source>Its tag {tag} is signed with a key of nobody in force: {key}.</source>
        <translation>本版标签 {tag} 所用的密钥不属于任何有效人员：{key}。</translation>
    </message>
    <message>
        <source>The history begins with the key {found}, not with the expected {expected}: it is another history.</source>
        <translation>历史始于密钥 {found}，而不是预期的 {expected}：这是另一份历史。</translation>
    </message>
    <message>
        <source>Release {number} has the digest {found}, not the expected {expected}: it is another history.</source>
        <translation>第 {number} 版的摘要值是 {found}，而不是预期的 {expected}：这是另一份历史。</translation>
    </message>
    <message>
        <source>Its version {version} was not built on that of the release before it, {before}.</source>
        <translation>它的版本 {version} 并非建立在前一次发布的版本 {before} 之上。</translation>
    </message>
    <message>
        <source>Its tag {tag} is not here; opening the policy makes it again.</source>
        <translation>这份副本没有它的标签 {tag}；打开政策时会重新建立。</translation>
    </message>
    <message>
        <source>This copy has the tag of none of its {count} releases. Fetch them: git fetch --tags. In a check of a git host, write fetch-tags: true.</source>
        <translation>这份副本没有 {count} 次发布中任何一次的标签。请获取标签：git fetch --tags。在 git 托管服务的检查中，请写 fetch-tags: true。</translation>
    </message>
    <message>
        <source>The section {section} is there again, which release {left} had left out.</source>
        <translation>第 {left} 版已移除的章节 {section} 又出现了。</translation>
    </message>
    <message>
        <source>Version {version} joins another history, of which nothing came into the policy; it was left out of account.</source>
        <translation>版本 {version} 并入了另一段历史，其中没有任何内容进入政策；已略过。</translation>
    </message>
    <message>
        <source>The file {path} of version {version} cannot be understood and was left out of account: {problem}.</source>
        <translation>版本 {version} 的文件 {path} 无法解读，已略过：{problem}。</translation>
    </message>
    <message>
        <source>The key of recovery {key} put these people in force in version {version}: {people}.</source>
        <translation>恢复密钥 {key} 在版本 {version} 让这些人员生效：{people}。</translation>
    </message>
    <message>
        <source>In version {version} {who} put people in force to whom nobody had agreed, with the key {key}: {reason}. If you know why, name the version: dateline verify --anew {version}.</source>
        <translation>{who} 在版本 {version} 用密钥 {key} 让未经任何人同意的人员生效，原因是：{reason}。如果您知道缘由，请指明该版本：dateline verify --anew {version}。</translation>
    </message>
    <message>
        <source>The people who put themselves in force in version {version} were taken out again by {who}, who was in force before, in version {by}. It counts for nothing.</source>
        <translation>版本 {version} 中自行生效的人员，已由先前有效的 {who} 在版本 {by} 中移除；该次生效不算数。</translation>
    </message>
    <message>
        <source>Version {version} calls its author {shown}; among the people {email} is {name}.</source>
        <translation>版本 {version} 把作者称为 {shown}；在人员名单中，{email} 是 {name}。</translation>
    </message>
    <message>
        <source>The approval of {subject} by {who}, dated {at}, came in after this release and counts for the next.</source>
        <translation>{who} 对 {subject} 的批准（日期 {at}）在这次发布之后才送到，计入下一次发布。</translation>
    </message>
    <message>
        <source>The objection of {who} to {subject}, dated {at}, came in after this release and counts for the next.</source>
        <translation>{who} 对 {subject} 的异议（日期 {at}）在这次发布之后才送到，计入下一次发布。</translation>
    </message>
    <message>
        <source>The record {path} of {who} is dated {at}, before what it stands on ({committed}): a clock stood apart. It counts from where it stands.</source>
        <translation>{who} 的记录 {path} 日期是 {at}，早于它所依据的内容（{committed}）：有一个时钟不准。记录按其在历史中的位置计算。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>List of changes</source>
        <translation>变更列表</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing was released yet, so there is nothing to compare with.</source>
        <translation>尚未发布过，没有可比较的内容。</translation>
    </message>
    <message>
        <source>This section reads as in release {number}.</source>
        <translation>本章节与第 {number} 版相同。</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Take {name} away</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>Type a name, or choose from the list</source>
        <translation>输入名称，或从列表中选择</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Search in commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>“{command}” belongs here, in {workspace}.</source>
        <translation>“{command}”需在此处执行：{workspace}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New policy…</source>
        <translation>新建政策(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample policy</source>
        <translation>打开示例政策(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a text…</source>
        <translation>导入文本(&amp;I)…</translation>
    </message>
    <message>
        <source>Compare two fi&amp;les…</source>
        <translation>比较两个文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Save a &amp;version</source>
        <translation>保存版本(&amp;V)</translation>
    </message>
    <message>
        <source>Save a version with a &amp;message…</source>
        <translation>保存版本并附说明(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>发布(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Policy &amp;details…</source>
        <translation>政策设置(&amp;D)…</translation>
    </message>
    <message>
        <source>Somebody left, or a ke&amp;y is lost…</source>
        <translation>有人离开或遗失密钥(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close the policy</source>
        <translation>关闭政策(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Body &amp;text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>Sub-&amp;heading</source>
        <translation>小标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Refer to a section…</source>
        <translation>引用章节(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Fact…</source>
        <translation>关键信息(&amp;F)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the link</source>
        <translation>移除链接(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>批注(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>添加章节(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation>跳到标题(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Rename the section</source>
        <translation>重命名章节(&amp;R)</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>上移章节(&amp;U)</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>下移章节(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>在光标处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with the next section</source>
        <translation>与下一节合并(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Who it is for…</source>
        <translation>适用对象(&amp;W)…</translation>
    </message>
    <message>
        <source>R&amp;emove the section</source>
        <translation>删除章节(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <translation>下一个语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation>上一个语言(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Convert this section</source>
        <translation>转换本章节(&amp;C)</translation>
    </message>
    <message>
        <source>Convert &amp;all sections</source>
        <translation>转换所有章节(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mark in step</source>
        <translation>标为一致(&amp;M)</translation>
    </message>
    <message>
        <source>Next text &amp;not in step</source>
        <translation>下一篇不一致的译文(&amp;N)</translation>
    </message>
    <message>
        <source>Add a &amp;language…</source>
        <translation>添加语言(&amp;L)…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文档</translation>
    </message>
    <message>
        <source>Whole document with its source beside it</source>
        <translation>整份文档，旁列原文</translation>
    </message>
    <message>
        <source>Preview, changes and problems</source>
        <translation>预览、变更与问题</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>变更列表</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Blue and orange redlines</source>
        <translation>蓝橙色修订对照</translation>
    </message>
    <message>
        <source>&amp;Show all marks</source>
        <translation>显示所有标记(&amp;S)</translation>
    </message>
    <message>
        <source>I write &amp;Markdown</source>
        <translation>我直接写 Markdown(&amp;M)</translation>
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
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>关于 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name and e-mail…</source>
        <translation>您的姓名与电子邮件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Old and new text side by side</source>
        <translation>新旧文本并排</translation>
    </message>
    <message>
        <source>Show or fold unchanged parts</source>
        <translation>展开或折叠未变更的部分</translation>
    </message>
    <message>
        <source>Copy the redline as Markdown</source>
        <translation>将修订对照复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy the redline as HTML</source>
        <translation>将修订对照复制为 HTML</translation>
    </message>
    <message>
        <source>&amp;Find in this section…</source>
        <translation>在本章节查找(&amp;F)…</translation>
    </message>
    <message>
        <source>As&amp;k to join</source>
        <translation>申请加入(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>编号列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Ta&amp;ble…</source>
        <translation>表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>链接(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Paste the words only</source>
        <translation>仅粘贴文字(&amp;P)</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>全部查找(&amp;E)…</translation>
    </message>
    <message>
        <source>Find when &amp;words came or went…</source>
        <translation>查找词句何时出现或消失(&amp;W)…</translation>
    </message>
    <message>
        <source>Find the &amp;next place</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find the &amp;previous place</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Who &amp;wrote this sentence</source>
        <translation>这句话是谁写的(&amp;W)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>&amp;Settle a change of punctuation…</source>
        <translation>确认标点变更不影响译文(&amp;S)…</translation>
    </message>
    <message>
        <source>Put the changed &amp;figures in</source>
        <translation>填入变更后的数字(&amp;F)</translation>
    </message>
    <message>
        <source>Count words for a &amp;quote…</source>
        <translation>报价用字数(&amp;Q)…</translation>
    </message>
    <message>
        <source>Insert a &amp;term…</source>
        <translation>插入术语(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a t&amp;erm…</source>
        <translation>添加术语(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;All terms…</source>
        <translation>所有术语(&amp;A)…</translation>
    </message>
    <message>
        <source>Share with a &amp;team…</source>
        <translation>与团队共享(&amp;T)…</translation>
    </message>
    <message>
        <source>Share no&amp;w</source>
        <translation>立即与团队同步(&amp;W)</translation>
    </message>
    <message>
        <source>How far each &amp;language is</source>
        <translation>各语言的进度(&amp;L)</translation>
    </message>
    <message>
        <source>Send &amp;work to translators…</source>
        <translation>送交译者(&amp;W)…</translation>
    </message>
    <message>
        <source>Take in &amp;translators’ work…</source>
        <translation>取回译者的译文(&amp;T)…</translation>
    </message>
    <message>
        <source>How this language is &amp;made…</source>
        <translation>此语言的制作方式(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Versions of this section</source>
        <translation>本章节的各个版本(&amp;V)</translation>
    </message>
    <message>
        <source>Restore this paragraph</source>
        <translation>恢复此段落</translation>
    </message>
    <message>
        <source>Insert the first match</source>
        <translation>插入第一个匹配项</translation>
    </message>
    <message>
        <source>Insert the second match</source>
        <translation>插入第二个匹配项</translation>
    </message>
    <message>
        <source>Insert the third match</source>
        <translation>插入第三个匹配项</translation>
    </message>
    <message>
        <source>Insert the fourth match</source>
        <translation>插入第四个匹配项</translation>
    </message>
    <message>
        <source>Insert the fifth match</source>
        <translation>插入第五个匹配项</translation>
    </message>
    <message>
        <source>Insert the sixth match</source>
        <translation>插入第六个匹配项</translation>
    </message>
    <message>
        <source>Insert the seventh match</source>
        <translation>插入第七个匹配项</translation>
    </message>
    <message>
        <source>Insert the eighth match</source>
        <translation>插入第八个匹配项</translation>
    </message>
    <message>
        <source>Insert the ninth match</source>
        <translation>插入第九个匹配项</translation>
    </message>
    <message>
        <source>Mark in step and go &amp;on</source>
        <translation>标为一致并继续(&amp;O)</translation>
    </message>
    <message>
        <source>Confirm the para&amp;graph and go on</source>
        <translation>确认这一段并继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy the source here</source>
        <translation>将原文复制到此(&amp;C)</translation>
    </message>
    <message>
        <source>How was this translated &amp;before…</source>
        <translation>查询以前的译法(&amp;B)…</translation>
    </message>
    <message>
        <source>As&amp;k the author…</source>
        <translation>询问作者(&amp;K)…</translation>
    </message>
    <message>
        <source>Translate from memor&amp;y…</source>
        <translation>以翻译记忆预先翻译(&amp;Y)…</translation>
    </message>
    <message>
        <source>Always &amp;convert these words this way…</source>
        <translation>固定转换这些词语(&amp;C)…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>下一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;roblem</source>
        <translation>上一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fix the problem at the cursor</source>
        <translation>修正光标处的问题(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Join a team’s policy…</source>
        <translation>加入团队的政策(&amp;J)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Take in an ans&amp;wer…</source>
        <translation>采用对方的修订(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;eople and review rule…</source>
        <translation>人员与审阅规则(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Approve and &amp;go on</source>
        <translation>批准并前往下一篇(&amp;G)</translation>
    </message>
    <message>
        <source>Ask for &amp;changes…</source>
        <translation>要求修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Take &amp;back what I said</source>
        <translation>收回我的意见(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take the suggested words</source>
        <translation>采用建议的文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reject this change</source>
        <translation>退回这处变更(&amp;R)</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Write a comment, or suggest other words.</source>
        <translation>请写下批注，或建议其他文字。</translation>
    </message>
    <message>
        <source>About “{quote}”</source>
        <translation>针对“{quote}”</translation>
    </message>
    <message>
        <source>About the text as a whole</source>
        <translation>针对整篇内容</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>建议的文字</translation>
    </message>
    <message>
        <source>Only for reviewers, not for the author</source>
        <translation>只给审阅者看，不给作者看</translation>
    </message>
    <message>
        <source>Dateline shows it to reviewers; whoever has a copy of the policy can read it.</source>
        <translation>Dateline 只向审阅者显示；但任何持有这份政策副本的人都能读到。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>unchanged</source>
        <translation>未变更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The order of the sections changed.</source>
        <translation>章节顺序已变更。</translation>
    </message>
    <message>
        <source>The numbering of the sections changed.</source>
        <translation>章节的编号方式有变动。</translation>
    </message>
    <message>
        <source>The audiences of sections changed.</source>
        <translation>章节的适用对象已变更。</translation>
    </message>
    <message>
        <source>The languages changed.</source>
        <translation>语言已变更。</translation>
    </message>
    <message>
        <source>Time zone, notice or review rule changed.</source>
        <translation>时区、通知期或审阅规则已变更。</translation>
    </message>
    <message>
        <source>The people changed.</source>
        <translation>人员已变更。</translation>
    </message>
    <message>
        <source>The terms changed.</source>
        <translation>术语有变更。</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>从 {place} 移来</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>移至 {place}</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>The old text beside the new one</source>
        <translation>旧文本在左，新文本在右</translation>
    </message>
    <message>
        <source>There is too little room for two texts; widen the window</source>
        <translation>空间不足以并排两份文本，请放宽窗口</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Old and new words in one text</source>
        <translation>新旧文字合为一份</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>What counts as a change, and copying</source>
        <translation>哪些差异算变更，以及复制</translation>
    </message>
    <message>
        <source>What counts as a change, other languages, and copying</source>
        <translation>哪些差异算变更、与其他语言比较，以及复制</translation>
    </message>
</context>
<context>
    <name>ComparisonSummary</name>
    <message>
        <source>Facts changed</source>
        <translation>关键信息变更</translation>
    </message>
    <message>
        <source>Changed sections</source>
        <translation>有变更的章节</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed</source>
        <translation>
            <numerusform>%n 个章节有变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) added</source>
        <translation>
            <numerusform>新增 %n 个章节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>删除 %n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>No section reads differently.</source>
        <translation>没有章节的内容不同。</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} 字</translation>
    </message>
    <message>
        <source>Title: {old} → {new}</source>
        <translation>政策名称：{old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Restore this fact</source>
        <translation>恢复此项信息</translation>
    </message>
    <message>
        <source>Give the fact the values of {version}</source>
        <translation>让关键信息改回{version}的值</translation>
    </message>
    <message numerus="yes">
        <source>The old term is left in %n place(s).</source>
        <translation>
            <numerusform>仍有 %n 处使用旧用词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>{reference} did not follow: {now}.</source>
        <translation>“{reference}”未随之变更：{now}。</translation>
    </message>
    <message>
        <source>The draft holds words that no version has.</source>
        <translation>草稿中有尚未存入版本的内容。</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Restore §{number} into the draft</source>
        <translation>将 §{number} 恢复到草稿</translation>
    </message>
    <message>
        <source>Restore the section into the draft</source>
        <translation>将章节恢复到草稿</translation>
    </message>
    <message>
        <source>Give the section the words of {version}</source>
        <translation>让章节改回{version}的内容</translation>
    </message>
    <message>
        <source>Choose a changed section first</source>
        <translation>请先选择有变更的章节</translation>
    </message>
    <message>
        <source>Restore {version}</source>
        <translation>恢复{version}</translation>
    </message>
    <message>
        <source>Make the draft what {version} was; you can take it back</source>
        <translation>让草稿回到{version}的样子；之后可以撤销</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved</source>
        <translation>
            <numerusform>%n 段已移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>How it was translated before</source>
        <translation>以前的译法</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Words of the source or of the translation</source>
        <translation>原文或译文中的字词</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Translations found</source>
        <translation>找到的译法</translation>
    </message>
    <message>
        <source>Insert the translation</source>
        <translation>插入译文</translation>
    </message>
    <message>
        <source>The memory is being read…</source>
        <translation>正在读取翻译记忆…</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) found</source>
        <translation>
            <numerusform>找到 %n 条译法</numerusform>
        </translation>
    </message>
    <message>
        <source>a section that was removed</source>
        <translation>已移除的章节</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n paragraph(s) left to confirm in this section</source>
        <translation>
            <numerusform>本章节还有 %n 段待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Not translated yet: “{words}”</source>
        <translation>尚未翻译：“{words}”</translation>
    </message>
</context>
<context>
    <name>ConversionCard</name>
    <message>
        <source>Typed by hand; converting again keeps it.</source>
        <translation>手动输入的文字；重新转换时会保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>改回转换结果</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>{key}  {form}</source>
        <translation>{key}  {form}</translation>
    </message>
    <message>
        <source>{key}  Accept all: {form}</source>
        <translation>{key}  全部接受：{form}</translation>
    </message>
    <message>
        <source>{key}  All: {form}</source>
        <translation>{key}  全部改为：{form}</translation>
    </message>
    <message>
        <source>The character has several forms, and no word around it decided.</source>
        <translation>这个字有好几种写法，前后文没有词可以决定。</translation>
    </message>
    <message>
        <source>One region&apos;s word was exchanged for another&apos;s.</source>
        <translation>一地的用词换成了另一地的用词。</translation>
    </message>
    <message>
        <source>The rule breaks another word, which is the likelier one here.</source>
        <translation>这条规则切断了另一个词，而该词在此处更有可能。</translation>
    </message>
    <message>
        <source>The rule for the whole word gives a different form from its single characters.</source>
        <translation>整个词的规则与逐字转换的结果不同。</translation>
    </message>
    <message>
        <source>Legal usage: the dictionaries give another form, or the law writes both.</source>
        <translation>法律用字：词典给出另一种写法，或法规中两种写法并存。</translation>
    </message>
    <message>
        <source>There are other forms, but the words around it or their frequency speak for this one.</source>
        <translation>另有其他写法，但依上下文或常用程度，应为此写法。</translation>
    </message>
    <message>
        <source>These words are decided for the whole policy.</source>
        <translation>这些词语已就整份政策作出决定。</translation>
    </message>
    <message>
        <source>Rule: {rules}</source>
        <translation>规则：{rules}</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, here only</source>
        <translation>{who} 于 {day} 决定，仅限此处</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for this section</source>
        <translation>{who} 于 {day} 决定，适用于本章节</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for this policy</source>
        <translation>{who} 于 {day} 决定，适用于本政策</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for these words wherever they stand in this policy</source>
        <translation>由 {who} 于 {day} 决定，适用于本政策中所有这些词语</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for every policy</source>
        <translation>{who} 于 {day} 决定，适用于所有政策</translation>
    </message>
    <message>
        <source>Converted back, {between} gives {back}: the dictionaries do not know {source} there.</source>
        <translation>转换回去时，“{between}”会变成“{back}”：词典在这个方向没有“{source}”。</translation>
    </message>
    <message>
        <source>Converted back, {between} gives {back}: the dictionaries choose it over {source}.</source>
        <translation>转换回去时，“{between}”会变成“{back}”：词典选的不是“{source}”。</translation>
    </message>
    <message>
        <source>{words} all became {target}: a difference that the source makes is gone.</source>
        <translation>{words} 都变成了“{target}”：原文的区别不见了。</translation>
    </message>
</context>
<context>
    <name>ConversionModel</name>
    <message>
        <source>Nothing decided between the forms</source>
        <translation>写法未定</translation>
    </message>
    <message>
        <source>Regional words exchanged</source>
        <translation>换过的地区用词</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手动修改</translation>
    </message>
    <message>
        <source>The rule breaks a word</source>
        <translation>规则切断了词</translation>
    </message>
    <message>
        <source>Word rule against single characters</source>
        <translation>整词规则与逐字转换不同，采用整词规则</translation>
    </message>
    <message>
        <source>Legal usage</source>
        <translation>法律用字</translation>
    </message>
    <message>
        <source>Other forms, less likely</source>
        <translation>另有写法，但可能性较低</translation>
    </message>
    <message>
        <source>Two words became one</source>
        <translation>两词变成一词</translation>
    </message>
    <message>
        <source>Does not convert back</source>
        <translation>转回去会不同</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
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
        <translation>正在检查转换结果…</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>待查看的地方</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What converting again would change</source>
        <translation>重新转换会改变的地方</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>重新转换</translation>
    </message>
    <message>
        <source>Exchange them in titles in 《》 too</source>
        <translation>《》内的名称也替换地区用词</translation>
    </message>
    <message>
        <source>Take the forms of legal usage (占有, 帳戶)</source>
        <translation>采用法律用字（占有、帳戶）</translation>
    </message>
    <message>
        <source>Write quotation marks as the region does (「」, “”)</source>
        <translation>按地区惯例使用引号（「」、“”）</translation>
    </message>
    <message>
        <source>Change the script of titles in 《》</source>
        <translation>转换《》内名称的繁简字体</translation>
    </message>
    <message>
        <source>Drop the braces of -{…}-</source>
        <translation>去掉 -{…}- 的大括号</translation>
    </message>
    <message>
        <source>How this language is converted</source>
        <translation>这种语言的转换方式</translation>
    </message>
    <message>
        <source>Exchange regional words as well (軟體, 软件)</source>
        <translation>一并转换地区用词（软件、軟體）</translation>
    </message>
    <message>
        <source>The source has no words here to convert.</source>
        <translation>原文在这里没有可转换的文字。</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>To check</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To check · {count}</source>
        <translation>待确认 · {count}</translation>
    </message>
    <message>
        <source>By hand · {count}</source>
        <translation>手动 · {count}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message numerus="yes">
        <source>%n more to check in other sections</source>
        <translation>
            <numerusform>其他章节还有 %n 处待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Not converted yet. Below is what converting would ask.</source>
        <translation>尚未转换。下面是转换时会询问的地方。</translation>
    </message>
    <message>
        <source>The source or the rules changed since. Converting again keeps edits made by hand.</source>
        <translation>原文或转换规则已变更。重新转换会保留手动修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may change what a clause means: decide them before a release.</source>
        <translation>
            <numerusform>有 %n 处可能改变条款的意思，发布前请先决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key from 1 to 9 takes a form; Delete asks again.</source>
        <translation>按 1 到 9 选择写法，按 Delete 重新询问。</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translation>这里没有待确认的地方了。</translation>
    </message>
    <message>
        <source>Rules of conversion: {config}</source>
        <translation>转换规则：{config}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have several forms: {listed} listed, {folded} settled by a word.</source>
        <translation>
            <numerusform>有 %n 处可有多种写法：列出 {listed} 处，另外 {folded} 处已由词决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that it was made from is in no version, so it cannot be recomputed.</source>
        <translation>转换时的原文不在任何版本中，因此无法重新计算。</translation>
    </message>
    <message>
        <source>The text is the source converted, with decisions: {decisions}, edits by hand: {edits}.</source>
        <translation>内容由原文转换而来，含 {decisions} 项决定和 {edits} 处手动修改。</translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Converting to {language}. The first time, the dictionaries have to be loaded.</source>
        <translation>正在转换为“{language}”。首次转换需要加载词典。</translation>
    </message>
    <message>
        <source>There is nothing to convert to {language}: every section is in step, or has no words.</source>
        <translation>没有需要转换为“{language}”的章节：每个章节都已与原文一致，或原文暂无内容。</translation>
    </message>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}.</source>
        <translation>
            <numerusform>已将 %n 个章节转换为“{language}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}; edits by hand were kept.</source>
        <translation>
            <numerusform>已将 %n 个章节转换为{language}，手动修改的地方都保留了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by hand gave way, since the source changed there too. The first was “{words}”.</source>
        <translation>
            <numerusform>有 %n 处手动修改没有保留，因为原文在同一处也改了。第一处是“{words}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) held words that no conversion made, and they were replaced. Undo brings them back.</source>
        <translation>
            <numerusform>有 %n 个章节原有的文字不是转换而来，已被替换。撤销即可找回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Look at the correction</source>
        <translation>查看更正后的样子</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in a field, with Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>The right date</source>
        <translation>正确的日期</translation>
    </message>
    <message>
        <source>Releases whose words readers no longer see are not listed.</source>
        <translation>读者已看不到其文字的版本不在列表中。</translation>
    </message>
    <message>
        <source>The release has this date already.</source>
        <translation>这一版本来就是这个日期。</translation>
    </message>
    <message>
        <source>The last release has this date already, with the same words.</source>
        <translation>最新一版文字相同，已是这个日期。</translation>
    </message>
    <message>
        <source>Correct the date of a release</source>
        <translation>更正发布版的日期</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>哪一版</translation>
    </message>
    <message>
        <source>What was published is never changed: a further release with the same words carries the right date, and its page says which release it corrects. Your draft stays as it is.</source>
        <translation>已发布的内容永不更动：另发一个文字相同的版本，载明正确日期，页面上会说明更正的是哪一版。您的草稿保持原样。</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{language}: {count} of {total} in step</source>
        <translation>{language}：{count} / {total} 与原文一致</translation>
    </message>
    <message>
        <source>Go to the first text that is not in step</source>
        <translation>转到第一篇与原文不一致的译文</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>How far each language is</source>
        <translation>各语言的进度</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>回到文字</translation>
    </message>
    <message>
        <source>No section has such a text.</source>
        <translation>没有这样的章节。</translation>
    </message>
    <message>
        <source>Sections to list</source>
        <translation>要列出的章节</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>所有章节</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>与原文不一致</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Outdated or draft</source>
        <translation>待更新或草稿</translation>
    </message>
    <message>
        <source>Converted, not looked at</source>
        <translation>已转换，尚未检视</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>尚有 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), {characters} characters left</source>
        <translation>
            <numerusform>%n 篇，尚有 {characters} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>all in step</source>
        <translation>全部与原文一致</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>Something in Dateline failed. Your words are safe: they are in the journal on this computer.</source>
        <translation>Dateline 出了错。您的内容没有丢失，都在这台电脑的暂存记录里。</translation>
    </message>
    <message>
        <source>You can go on working. The report could not be written.</source>
        <translation>您可以继续工作。错误报告未能写入。</translation>
    </message>
    <message>
        <source>You can go on working. A report is in {path}.</source>
        <translation>您可以继续工作。错误报告存放在 {path}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DateGates</name>
    <message>
        <source>dated {date} ({zone})</source>
        <translation>日期为 {date}（{zone}）</translation>
    </message>
    <message>
        <source>This is the first release</source>
        <translation>这是首次发布</translation>
    </message>
    <message>
        <source>No word changed since release {number}, so there is nothing to publish</source>
        <translation>自第 {number} 版以来内容没有变更，没有需要发布的内容</translation>
    </message>
    <message>
        <source>the date stays {date}</source>
        <translation>日期保持 {date}</translation>
    </message>
    <message>
        <source>the date stays {date} ({zone}); the number tells the releases apart</source>
        <translation>日期保持 {date}（{zone}），以版次区分各次发布</translation>
    </message>
    <message>
        <source>The words changed since release {number}, so the date changes</source>
        <translation>自第 {number} 版以来内容有变更，因此日期随之更新</translation>
    </message>
    <message>
        <source>was {old} → becomes {date} ({zone})</source>
        <translation>原为 {old} → 改为 {date}（{zone}）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy&apos;s files are of an older format than release {number}</source>
        <translation>政策文件的格式比第 {number} 版的更旧</translation>
    </message>
    <message>
        <source>The words changed since release {number}, which is also dated today</source>
        <translation>第 {number} 版也在今天发布，此后内容有变更</translation>
    </message>
    <message>
        <source>A language can wait while the others go out.</source>
        <translation>其他语言发布时，可以让某个语言暂缓。</translation>
    </message>
    <message>
        <source>Keep {language} in preparation: no release waits for it</source>
        <translation>让“{language}”留在准备中：发布不必等它</translation>
    </message>
    <message>
        <source>Keep {language} in preparation</source>
        <translation>让“{language}”留在准备中</translation>
    </message>
    <message>
        <source>Hold back {language} alone, and say why</source>
        <translation>只暂缓发布“{language}”，并说明理由</translation>
    </message>
    <message>
        <source>Hold back {language}…</source>
        <translation>暂缓发布“{language}”…</translation>
    </message>
    <message>
        <source>Do not publish on a version dated in the future</source>
        <translation>不在日期为未来的版本上发布</translation>
    </message>
    <message>
        <source>A version dated in the future goes out with your reason</source>
        <translation>日期为未来的版本将附上您的理由发布</translation>
    </message>
    <message>
        <source>Keep to the notice after all</source>
        <translation>还是遵守通知期</translation>
    </message>
    <message>
        <source>It takes effect without notice, for a reason that its page shows</source>
        <translation>不经通知期即生效，理由会显示在页面上</translation>
    </message>
    <message>
        <source>release {number} was made on {time}</source>
        <translation>第 {number} 版发布于 {time}</translation>
    </message>
    <message>
        <source>The clock is not behind the last release</source>
        <translation>电脑时间没有早于上次发布</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last release</source>
        <translation>这台电脑的时间早于上次发布</translation>
    </message>
    <message>
        <source>It shows {time}. Set the clock first.</source>
        <translation>目前显示 {time}。请先校准时间。</translation>
    </message>
    <message>
        <source>Hold back {section}</source>
        <translation>暂缓发布 {section}</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>暂缓发布</translation>
    </message>
    <message>
        <source>Titles, order or audiences changed</source>
        <translation>政策名称、章节顺序或适用对象有变更</translation>
    </message>
    <message>
        <source>{section} changed in {languages}</source>
        <translation>{section} 有变更：{languages}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>删除 %n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Do not correct it</source>
        <translation>不更正</translation>
    </message>
    <message>
        <source>Leave the date as it is after all</source>
        <translation>还是维持原来的日期</translation>
    </message>
    <message>
        <source>was {old} → becomes {date}</source>
        <translation>原为 {old} → 改为 {date}</translation>
    </message>
    <message>
        <source>The date of release {number} cannot be corrected now</source>
        <translation>目前无法更正第 {number} 版的日期</translation>
    </message>
    <message>
        <source>Only the date of release {number} is corrected; no word of the draft goes out</source>
        <translation>只更正第 {number} 版的日期；草稿的文字一个字都不会发布</translation>
    </message>
    <message>
        <source>Nothing that goes out changed since release {number}, so there is nothing to publish</source>
        <translation>自第 {number} 版以来，会对外发布的内容没有变更，所以没有可发布的内容</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{section} waits in {languages}</source>
        <translation>{section} 暂缓发布（{languages}）</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Policy details</source>
        <translation>政策设置</translation>
    </message>
    <message>
        <source>Set the details</source>
        <translation>应用设置</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>政策名称（{language}）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>通知期（天）</translation>
    </message>
    <message>
        <source>Section numbers</source>
        <translation>章节编号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不编号</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1、2、3</translation>
    </message>
    <message>
        <source>1, 1.1, 1.2: sub-headings as well</source>
        <translation>1、1.1、1.2：小标题也编号</translation>
    </message>
    <message>
        <source>第一條, Article 1: as a law</source>
        <translation>第一条、Article 1：如法条</translation>
    </message>
    <message>
        <source>Write years as 民國 on pages of Taiwan</source>
        <translation>台湾繁体中文页面使用民国纪年</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>关键信息</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>All</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>添加关键信息</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>删除关键信息</translation>
    </message>
    <message>
        <source>Upgrade to format {format}, which needs Dateline {version} or later</source>
        <translation>改用格式 {format}（Dateline {version} 及更高版本才能打开）</translation>
    </message>
    <message>
        <source>The fact {name} is listed twice.</source>
        <translation>关键信息“{name}”重复了。</translation>
    </message>
    <message>
        <source>Format {format}</source>
        <translation>格式 {format}</translation>
    </message>
    <message>
        <source>Texts name a fact as {{name}}. A value under “All” holds in every language without its own.</source>
        <translation>在文本中以 {{name}} 引用关键信息。语言没有自己的值时，采用“所有语言”的值。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>EmptySections</name>
    <message>
        <source>A policy is written in sections, which are translated and approved one by one.</source>
        <translation>政策由一节一节组成，每一节各自翻译、各自批准。</translation>
    </message>
</context>
<context>
    <name>EntryChoice</name>
    <message>
        <source>It was: {value}</source>
        <translation>原来是：{value}</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>您的：{value}</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>对方的：{value}</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Fact {name}</source>
        <translation>关键信息 {name}</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Fact {name}, {language}</source>
        <translation>关键信息 {name}（{language}）</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>政策名称（{language}）</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>章节顺序</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>语言顺序</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>人员 {name}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>通知期（天）</translation>
    </message>
    <message>
        <source>Rule of approval</source>
        <translation>批准规则</translation>
    </message>
    <message>
        <source>nothing (removed)</source>
        <translation>无（已移除）</translation>
    </message>
    <message>
        <source>kept, for {audiences}</source>
        <translation>保留，适用于 {audiences}</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export this redline</source>
        <translation>导出这份修订对照</translation>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不标示</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Mark changes since</source>
        <translation>标示变更的起点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>网站网址</translation>
    </message>
    <message>
        <source>Legend, date line and notices have no words in {languages} yet; they are in {fallback} there, and dates in the language’s own form.</source>
        <translation>图例、日期行与告示尚无{languages}的文字，这些页面会以{fallback}显示，日期则按各语言自己的写法。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A version does not differ from itself. Choose another one to mark changes since.</source>
        <translation>同一版本之间没有差异。请选择另一个版本作为比较基准。</translation>
    </message>
    <message>
        <source>Write the address of the site as https://example.org/privacy, or leave it empty.</source>
        <translation>请将网站网址写成 https://example.org/privacy 的形式，或留空。</translation>
    </message>
    <message>
        <source>Choose a folder to write into.</source>
        <translation>请选择要写入的文件夹。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
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
        <translation>Markdown 与 JSON（压缩包）</translation>
    </message>
    <message>
        <source>JSON for your own templates</source>
        <translation>JSON（供自定义模板使用）</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>要写入的文件夹</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>{policy} exported</source>
        <translation>{policy} 导出文件</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>当前草稿</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>导出中…</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) into {folder}.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>FactCompletion</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts in this section</source>
        <translation>本章节的关键信息</translation>
    </message>
    <message>
        <source>no value in {language}</source>
        <translation>{language}没有值</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>Not in the translation</source>
        <translation>译文中没有</translation>
    </message>
    <message>
        <source>The section names no fact.</source>
        <translation>本章节没有用到关键信息。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no policy in {folder}. Choose another folder, or begin a new policy.</source>
        <translation>{folder} 中没有政策。请选择其他文件夹，或新建政策。</translation>
    </message>
    <message>
        <source>{folder} is not where it was, or another folder stands there now. Your words are kept on this computer. Bring the folder back, or open it where it is now.</source>
        <translation>{folder} 已不在原处，或该处现在是另一个文件夹。您的文字已保留在此电脑。请将文件夹移回原处，或从它现在的位置打开。</translation>
    </message>
    <message>
        <source>{folder} holds a git repository already. Choose an empty folder.</source>
        <translation>{folder} 已经是 git 仓库。请选择空文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty folder, or a name that is not taken.</source>
        <translation>{folder} 不是空的。请选择空文件夹，或换一个未使用的名称。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read: {detail}. Nothing was changed. Restore the folder from a copy, or ask someone who knows git.</source>
        <translation>无法读取 {folder} 的历史：{detail}。未作任何变更。请从备份恢复文件夹，或请熟悉 git 的人协助。</translation>
    </message>
    <message>
        <source>Another program left {folder} at an old version that is on no branch. Check out a branch with git first.</source>
        <translation>其他程序让 {folder} 停在不属于任何分支的旧版本。请先用 git 检出一个分支。</translation>
    </message>
    <message>
        <source>This copy lacks its oldest versions ({path}), so nothing can be proved or agreed to here. That says nothing of the policy. Fetch all of them first: git fetch --unshallow. In a check of a git host, write fetch-depth: 0.</source>
        <translation>这份副本缺少最早的版本（{path}），所以在这里无法证明或同意任何事。这并不表示政策有问题。请先获取全部版本：git fetch --unshallow。在 git 托管服务的检查中，请写 fetch-depth: 0。</translation>
    </message>
    <message>
        <source>This copy in {folder} was made without the files of its versions, so nothing can be proved or agreed to here. That says nothing of the policy. Clone it again without --filter. In a check of a git host, take out the line filter:.</source>
        <translation>{folder} 中的这份副本没有各版本的文件，所以在这里无法证明或同意任何事。这并不表示政策有问题。请不加 --filter 重新克隆一次。在 git 托管服务的检查中，请删去 filter: 那一行。</translation>
    </message>
    <message>
        <source>{path} makes this copy show a different history from the one that was made, so nothing can be proved or agreed to here. Delete that file, or make a new copy from a place you trust.</source>
        <translation>{path} 让这份副本显示的历史与实际的不同，因此无法在这里验证或批准。请删除该文件，或从您信任的位置重新创建副本。</translation>
    </message>
    <message>
        <source>Another program is using {folder}. Close the policy there, then try again.</source>
        <translation>其他程序正在使用 {folder}。请在该程序中关闭政策，然后重试。</translation>
    </message>
    <message>
        <source>Another program keeps the history in {folder} busy. Wait for it to finish and try again; if none is running, remove {locks}.</source>
        <translation>其他程序正在处理 {folder} 的历史。请等它完成后重试；如果没有这样的程序在运行，请删除 {locks}。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Ask for permission to write there, or choose another folder.</source>
        <translation>无法写入 {path}。请获取写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Make room; then it is tried again.</source>
        <translation>磁盘已满，无法写入 {path}。请腾出空间，之后会自动重试。</translation>
    </message>
    <message>
        <source>The disk refused {path} (error {code}). Check the disk, and keep a copy of your words elsewhere.</source>
        <translation>磁盘无法写入 {path}（错误 {code}）。请检查磁盘，并将内容另存一份到别处。</translation>
    </message>
    <message>
        <source>The file name {path} cannot be used: {reason}. Rename the file with another program.</source>
        <translation>无法使用文件名 {path}：{reason}。请用其他程序重命名。</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored. Remove it and try again.</source>
        <translation>{field} 含有无法保存的字符。请删除后重试。</translation>
    </message>
    <message>
        <source>There is no version “{revision}” in this policy. The History workspace lists all of them.</source>
        <translation>此政策没有版本“{revision}”。“历史”工作区列有所有版本。</translation>
    </message>
    <message>
        <source>The history in {folder} lacks the object {revision}. Nothing was changed. Restore the folder from a copy, or fetch the policy anew from where it is shared.</source>
        <translation>{folder} 的历史记录缺少对象 {revision}。未变更任何内容。请从副本恢复文件夹，或从共享位置重新获取政策。</translation>
    </message>
    <message>
        <source>The version {revision} has no file {path}.</source>
        <translation>版本 {revision} 没有文件 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a plain file but a folder, a pipe, a socket or a device. Choose a file, or remove it.</source>
        <translation>{path} 不是普通文件，而是文件夹、管道、套接字或设备。请改选文件，或将它移走。</translation>
    </message>
    <message>
        <source>{path} has more than the {limit} bytes that a policy&apos;s file may have. Shorten it or take it away.</source>
        <translation>{path} 超过政策文件可有的 {limit} 个字节。请缩短或移走这个文件。</translation>
    </message>
    <message>
        <source>{path} does not say what it should: {problem}. Correct it, or go back to an older version of it.</source>
        <translation>{path} 的内容不正确：{problem}。请修正，或改回较旧的版本。</translation>
    </message>
    <message>
        <source>“{text}” cannot name a section: use small letters, digits and hyphens, 63 at most.</source>
        <translation>“{text}”不能作为章节代号：请用小写字母、数字和连字符，最多 63 个字符。</translation>
    </message>
    <message>
        <source>There is no section {section} any more.</source>
        <translation>章节 {section} 已不存在。</translation>
    </message>
    <message>
        <source>The policy has no language {language}. Add it first.</source>
        <translation>此政策没有语言“{language}”。请先添加。</translation>
    </message>
    <message>
        <source>The section id {section} is taken, or once was. Choose another one.</source>
        <translation>章节代号 {section} 正在使用，或曾经使用过。请换一个。</translation>
    </message>
    <message>
        <source>The policy has the language {language} already.</source>
        <translation>此政策已有语言“{language}”。</translation>
    </message>
    <message>
        <source>{language} cannot be removed, since other languages are made from it.</source>
        <translation>无法移除“{language}”，因为其他语言以它为来源。</translation>
    </message>
    <message>
        <source>The change reached outside the text, so it was not made. Try again.</source>
        <translation>此变更超出了文本范围，因此没有应用。请重试。</translation>
    </message>
    <message>
        <source>Character {position} of this text is one that no file can hold. Remove it and try again.</source>
        <translation>这段文本的第 {position} 个字符无法存入文件。请删除后重试。</translation>
    </message>
    <message>
        <source>“{name}” cannot name a fact: use small letters, digits, dots, hyphens and underscores.</source>
        <translation>“{name}”不能作为关键信息的名称：请用小写字母、数字、句点、连字符和下划线。</translation>
    </message>
    <message>
        <source>{days} days of notice are not possible: choose 0 to 3,650.</source>
        <translation>通知期不能是 {days} 天：请选择 0 到 3,650 天。</translation>
    </message>
    <message>
        <source>There are words in {language} already, so nothing was imported. Import into a language without words, or into a new policy.</source>
        <translation>“{language}”已有内容，因此没有导入。请导入到暂无内容的语言，或导入为新的政策。</translation>
    </message>
    <message>
        <source>There are sections or releases in {language} already, so no history was taken in. Name an empty folder.</source>
        <translation>{language} 已经有章节或发布版本，因此没有导入任何历史。请指定一个空文件夹。</translation>
    </message>
    <message>
        <source>The draft changed meanwhile, so nothing was published. Look at it once more, then publish.</source>
        <translation>草稿在此期间有变更，因此没有发布。请再确认一次，然后发布。</translation>
    </message>
    <message>
        <source>The release is not ready, so nothing was published. Look at what stands against it.</source>
        <translation>发布条件尚未齐备，因此没有发布。请查看尚待处理的项目。</translation>
    </message>
    <message>
        <source>No word differs from release {number} of {updated}: there is nothing to publish and no new date.</source>
        <translation>内容与 {updated} 的第 {number} 版完全相同：没有需要发布的内容，日期也不变。</translation>
    </message>
    <message>
        <source>Version {version} says it was made at {committed}, but this computer&apos;s clock shows {now}. Set the clock, or publish with a reason (--future REASON), which the release keeps.</source>
        <translation>版本 {version} 的时间是 {committed}，但这台电脑的时钟是 {now}。请先校正时钟，或附上理由再发布（--future 理由），发布版本会保留这个理由。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({now}) stands before the last release ({last}). Set the clock first.</source>
        <translation>这台电脑的时间（{now}）早于上次发布（{last}）。请先校准时间。</translation>
    </message>
    <message>
        <source>{wanted} is too early to take effect: the notice ends on {earliest}. Choose that day or a later one.</source>
        <translation>{wanted} 生效太早：通知期到 {earliest} 才结束。请选择当天或更晚的日期。</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Open the file in an editor, save it as UTF-8, and import it again.</source>
        <translation>第 {line} 行不是 UTF-8。请用编辑器打开文件，存为 UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL, which no text has. Save the file as UTF-8 text and import it again.</source>
        <translation>第 {line} 行含有文本中不会出现的 NUL 字符。请将文件存为 UTF-8 文本后再导入。</translation>
    </message>
    <message>
        <source>Line {line} holds half a character. Remove it and try again.</source>
        <translation>第 {line} 行有不完整的字符。请删除后重试。</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a policy&apos;s text may have {limit}. Import a part of it.</source>
        <translation>文件有 {size} 字节，政策文本最多 {limit} 字节。请只导入其中一部分。</translation>
    </message>
    <message>
        <source>More than {limit} elements of this page are nested in each other. Copy its text and check that.</source>
        <translation>此网页的元素层层嵌套，超过 {limit} 层。请复制网页上的文字，再检查该文字。</translation>
    </message>
    <message>
        <source>There are no words in it. Choose another file.</source>
        <translation>文件中没有文字。请选择其他文件。</translation>
    </message>
    <message>
        <source>Its text is empty. {count} words stand elsewhere in it and would be left out: “{words}”. Copy those that are meant into a text, and import that.</source>
        <translation>正文是空的。另有 {count} 个字词在文件的其他地方，导入时会略过：“{words}”。请把需要的字词复制成一份文本，再导入。</translation>
    </message>
    <message>
        <source>There is no line {line}: the text has {lines} lines.</source>
        <translation>没有第 {line} 行：文本共 {lines} 行。</translation>
    </message>
    <message>
        <source>No section begins at line {line}.</source>
        <translation>第 {line} 行不是章节的开头。</translation>
    </message>
    <message>
        <source>A section begins at line {line} already.</source>
        <translation>第 {line} 行已是章节的开头。</translation>
    </message>
    <message>
        <source>Line {line} is blank. Choose a line with words as the heading.</source>
        <translation>第 {line} 行是空白。请选择有文字的一行作为标题。</translation>
    </message>
    <message>
        <source>Line {line} was set aside with the lines from {start} on. Put them back into the text first.</source>
        <translation>第 {line} 行属于自第 {start} 行起未纳入正文的部分。请先放回正文。</translation>
    </message>
    <message>
        <source>Line {line} is in the middle of a paragraph or list that begins at line {start}. Cut there.</source>
        <translation>第 {line} 行在某个段落或列表之中，请改在其开头第 {start} 行切分。</translation>
    </message>
    <message>
        <source>What stands at line {line} cannot be a heading. Type the words of the heading.</source>
        <translation>第 {line} 行的内容不能作为标题。请输入标题文字。</translation>
    </message>
    <message>
        <source>A heading&apos;s level is from 1 to 6, not {level}.</source>
        <translation>标题级别是 1 到 6，不能是 {level}。</translation>
    </message>
    <message>
        <source>There are no page templates in {folder}. Choose the folder that holds them.</source>
        <translation>{folder} 中没有页面模板。请选择存放模板的文件夹。</translation>
    </message>
    <message>
        <source>The template {name} cannot be filled in (line {line}): {reason}. Correct it and try again.</source>
        <translation>模板 {name} 的第 {line} 行无法填入：{reason}。请修正后重试。</translation>
    </message>
    <message>
        <source>The page in {language} was not written: it does not say what was released. Correct the template.</source>
        <translation>没有写出“{language}”的页面：页面与发布的内容不符。请修正模板。</translation>
    </message>
    <message>
        <source>The page in {language} was not written: its template drops the date or the number of the release.</source>
        <translation>没有写出“{language}”的页面：模板漏了发布日期或版次。</translation>
    </message>
    <message>
        <source>The page in {language} was not written: its template changes the released words.</source>
        <translation>没有写出“{language}”的页面：模板改动了发布的内容。</translation>
    </message>
    <message>
        <source>The section {section} in {language} cannot be written as Markdown once its facts are filled in.</source>
        <translation>“{language}”的章节“{section}”填入关键信息后，无法写成 Markdown。</translation>
    </message>
    <message>
        <source>No file was written: {file}, read again, did not say “{expected}” (section “{section}”) but “{found}”. Please report this with that text.</source>
        <translation>未写入任何文件：{file} 重新读取后，“{section}”一节应为“{expected}”之处读到的是“{found}”。请附上该段文字报告此问题。</translation>
    </message>
    <message>
        <source>The page was not written: read again, its section {section} did not say “{expected}”. Please report this with that text.</source>
        <translation>未写出网页：重新读取后，章节 {section} 的内容不是“{expected}”。请附上这段文字反馈此问题。</translation>
    </message>
    <message>
        <source>The section {section} holds a control character (number {code}) that no file of this kind can hold. Remove it and try again.</source>
        <translation>“{section}”一节含有这类文件无法容纳的控制字符（编号 {code}）。请移除后再试一次。</translation>
    </message>
    <message>
        <source>This is not a Word document (.docx) that can be read. Open it in Word and save it again as .docx.</source>
        <translation>这不是可以读取的 Word 文档（.docx）。请在 Word 中打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>No file was written: the PDF, read again, did not say “{expected}” (section “{section}”) but “{found}”. Please report this with that text.</source>
        <translation>未写入任何文件：PDF 重新读取后，“{section}”一节应为“{expected}”之处读到的是“{found}”。请附上该段文字报告此问题。</translation>
    </message>
    <message>
        <source>This is not a PDF, or it is damaged. Export it again or choose another.</source>
        <translation>此文件不是 PDF，或已损坏。请重新导出，或选择其他文件。</translation>
    </message>
    <message>
        <source>Another package has replaced the one that converts Chinese. Run: pip uninstall {distributions}; then: pip install --force-reinstall --no-deps opencc-python-reimplemented</source>
        <translation>另一个软件包占用了中文转换软件包的位置。请运行：pip uninstall {distributions}；再运行：pip install --force-reinstall --no-deps opencc-python-reimplemented</translation>
    </message>
    <message>
        <source>No file was written: the text could not be set on pages ({reason}). Please report this with that text.</source>
        <translation>未写出任何文件：无法将文字排成页面（{reason}）。请附上该段文字反馈此问题。</translation>
    </message>
    <message>
        <source>No font for the text in {language} is installed; one of these is needed: {families}. Install the package {package} (as root: apt-get install {package}), then try again.</source>
        <translation>尚未安装可用于 {language} 文本的字体；需要下列其中一种：{families}。请安装软件包 {package}（以 root 执行：apt-get install {package}）后重试。</translation>
    </message>
    <message>
        <source>There is no such release of this policy. Publish one first, or choose another number.</source>
        <translation>此政策没有这个发布版。请先发布，或选择其他版次。</translation>
    </message>
    <message>
        <source>{program} on {host} is using {folder} since {since} (process {pid}). Close the policy there, then try again.</source>
        <translation>{host} 上的 {program} 自 {since} 起使用 {folder}（进程 {pid}）。请在那里关闭政策，然后重试。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it looks like {guess}. Open it in an editor, save it as UTF-8, and import it again.</source>
        <translation>文件不是 UTF-8，看起来是 {guess}。请用编辑器打开，存为 UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>“{text}” cannot name a term: use small letters, digits and hyphens, 63 at most.</source>
        <translation>“{text}”不能作为术语的代号：请用小写字母、数字和连字符，最多 63 个。</translation>
    </message>
    <message>
        <source>“{word}” holds a line end or another character that no word has. Remove it and try again.</source>
        <translation>“{word}”含有换行或其他字词里不会有的字符。请移除后再试一次。</translation>
    </message>
    <message>
        <source>The zip cannot be unpacked: it is damaged, or has a password. Ask for it again, without one.</source>
        <translation>无法解开这个 ZIP 文件：文件已损坏，或设有密码。请对方重新提供没有密码的文件。</translation>
    </message>
    <message>
        <source>The zip holds no work of translators: no XLIFF, no table of ours in Word, no TMX and no TBX. Choose another file.</source>
        <translation>这个 ZIP 文件里没有译者的成果：没有 XLIFF、没有本程序的 Word 对照表，也没有 TMX 或 TBX。请选择其他文件。</translation>
    </message>
    <message>
        <source>The table in the Word file cannot be read: its last line or the numbers in its first column are missing. Ask for the file again, with both left as they were.</source>
        <translation>无法读取 Word 文件中的对照表：缺少最后一行，或第一列的编号。请对方保留这两处原样，重新提供文件。</translation>
    </message>
    <message>
        <source>Line {line} of the file is not XML ({reason}). Ask for the file again, or save it once more.</source>
        <translation>文件第 {line} 行不是 XML（{reason}）。请对方重新提供文件，或重新保存。</translation>
    </message>
    <message>
        <source>The file is XML of another kind: it begins with “{found}”, not with {expected}. Choose another file.</source>
        <translation>这个文件是另一种 XML：它以“{found}”开头，而不是 {expected}。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The file has {count} paragraphs; {limit} can be held against this policy at once. Import a part of it.</source>
        <translation>该文件有 {count} 个段落；一次最多能拿 {limit} 个与本政策比对。请只导入其中一部分。</translation>
    </message>
    <message>
        <source>There are no dated texts in {source}. Name a folder of text files with a day in their names (2024-05-31), or a file that git keeps.</source>
        <translation>{source} 里没有带日期的文本。请指定一个文件名含有日期（2024-05-31）的文本文件夹，或一个由 git 保存的文件。</translation>
    </message>
    <message>
        <source>No git repository keeps versions of {file}. Name a file that git keeps, or a folder of dated files.</source>
        <translation>没有 git 仓库保存 {file} 的版本。请指定一个由 git 保存的文件，或一个带日期文件的文件夹。</translation>
    </message>
    <message>
        <source>{address} cannot be reached just now. Your work is kept here; share it when you are online again.</source>
        <translation>目前连不上 {address}。您的内容保存在这里，恢复连接后再共享即可。</translation>
    </message>
    <message>
        <source>There is no repository at {address}, or none that you may see. Check the address with whoever gave it to you.</source>
        <translation>{address} 没有仓库，或您无权查看。请向提供地址的人确认。</translation>
    </message>
    <message>
        <source>{address} did not let you in. Check your name and password, or give your SSH key to whoever keeps it.</source>
        <translation>{address} 不允许您访问。请检查名称与密码，或将您的 SSH 密钥交给管理者。</translation>
    </message>
    <message>
        <source>The key of the host at {address} is not known here, or differs from the one seen before. Connect to it once with ssh in a terminal and compare its key with the one that its keeper names; then try again.</source>
        <translation>这台电脑不认识 {address} 主机的密钥，或密钥与先前不同。请先在终端用 ssh 连接一次，将密钥与管理者提供的核对，然后再试。</translation>
    </message>
    <message>
        <source>Others shared with {address} at the same moment, several times in a row. Your work is kept here; share it again.</source>
        <translation>其他人多次抢先更新了 {address}。您的内容保存在这里，请再共享一次。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a repository. Write one such as https://host/team/policy.git, git@host:team/policy.git, or the whole path of a folder.</source>
        <translation>“{address}”不是仓库的地址。请填写如 https://host/team/policy.git、git@host:team/policy.git，或文件夹的完整路径。</translation>
    </message>
    <message>
        <source>The history at {address} was rewritten: the version {seen} that was there is gone. Nothing was taken in. Ask your team before you go on: an approval or an objection may have been removed.</source>
        <translation>{address} 的历史被改写：原有的版本 {seen} 已不存在。没有纳入任何内容。继续之前请先询问团队：可能有批准或异议被拿掉了。</translation>
    </message>
    <message>
        <source>There is a different policy there: the two histories have no version in common.</source>
        <translation>那里是另一份政策：两边的历史没有共同的版本。</translation>
    </message>
    <message>
        <source>Both sides changed files that are not part of the policy: {paths}. Merge them with git, then share again.</source>
        <translation>双方都改了不属于政策的文件：{paths}。请用 git 合并后再共享。</translation>
    </message>
    <message>
        <source>{address} did not take the versions: {detail}. They are kept here. Ask whoever keeps it what the rule is.</source>
        <translation>{address} 没有接受这些版本：{detail}。版本仍保存在这里，请向管理者询问规则。</translation>
    </message>
    <message>
        <source>{folder} did not come from this computer, and Dateline signs nothing in it before you trust it. Look at it first; then trust it in the window, or add --trust to the command.</source>
        <translation>{folder} 不是在这台电脑上创建的，信任之前 Dateline 不会签署其中任何内容。请先看过内容，再在窗口中信任它，或在命令后加上 --trust。</translation>
    </message>
    <message>
        <source>What goes to {address} can be read and changed on the way, passwords as well. Write the address of that repository that begins with https://, or ask whoever keeps it for one.</source>
        <translation>传往 {address} 的内容在途中可能被读取或篡改，密码也不例外。请改用该仓库以 https:// 开头的地址，或向管理者索取。</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>已停止共享，没有任何变更。</translation>
    </message>
    <message>
        <source>The Word file was not written: read again, it did not say “{expected}”. Please report this with that text.</source>
        <translation>未写出 Word 文件：重新读取后，内容与“{expected}”不符。请附上这段文字反馈。</translation>
    </message>
    <message>
        <source>What changed cannot be marked in a file of the form {form}. Choose docx, pdf or html.</source>
        <translation>{form} 格式的文件无法标示变更。请选择 docx、pdf 或 html。</translation>
    </message>
    <message>
        <source>The version {version} has no {language}. Choose a language that it has.</source>
        <translation>版本 {version} 没有 {language}。请选择该版本已有的语言。</translation>
    </message>
    <message>
        <source>{folder} lies inside the git repository {repository}, which would keep only a link to the policy and none of its words. Choose a folder outside of that repository, or one that its .gitignore leaves out.</source>
        <translation>{folder} 位于 git 仓库 {repository} 之内；该仓库只会保留指向这份政策的链接，不会保留其中任何文字。请选择该仓库以外的文件夹，或由其 .gitignore 排除的文件夹。</translation>
    </message>
    <message>
        <source>The folder is at a different version from the one your draft began from. Look at what is there, then save again; your words are kept.</source>
        <translation>文件夹当前的版本，不是您的草稿所依据的版本。请先查看那里的内容，再重新保存；您的文字都还在。</translation>
    </message>
    <message>
        <source>The tag {name} already points at another version, and tags are never moved.</source>
        <translation>标签 {name} 已在另一个版本上，而标签不会移动。</translation>
    </message>
    <message>
        <source>This is not a regular expression ({reason}). Correct it, or switch “.*” off to find the words as typed.</source>
        <translation>这不是正则表达式（{reason}）。请更正，或关闭“.*”，按输入的字查找。</translation>
    </message>
    <message>
        <source>This regular expression would take too long. Make it simpler, above all where repetitions repeat.</source>
        <translation>这个正则表达式耗时太长。请改得简单些，尤其是重复之中又有重复的地方。</translation>
    </message>
    <message>
        <source>“{part}” means nothing here. A group of the expression is written \1, a backslash \\.</source>
        <translation>“{part}”在这里没有意义。表达式的分组写成 \1，反斜杠写成 \\。</translation>
    </message>
    <message>
        <source>{path} leads elsewhere, and Dateline does not follow it. Put what is meant in its place, or make a whole copy of the folder with “git clone”.</source>
        <translation>{path} 指向别处，Dateline 不会跟随。请把实际的文件放回原处，或用“git clone”另存一份完整的文件夹。</translation>
    </message>
    <message>
        <source>{path} and what follows it was not read: the files have more than {limit} bytes together. Take some away.</source>
        <translation>{path} 及其后的文件未读取：所有文件合计超过 {limit} 字节。请移走一部分。</translation>
    </message>
    <message>
        <source>The file has more than {limit} marks. Copy the words that are meant and import those.</source>
        <translation>该文件中的标记超过 {limit} 个。请只复制需要的文字，再导入这些文字。</translation>
    </message>
    <message>
        <source>No release has a page in {language}. Choose another language, or publish in it first.</source>
        <translation>没有任何发布版本有“{language}”的网页。请选择其他语言，或先以该语言发布。</translation>
    </message>
    <message>
        <source>{language} cannot be made from a language that is made from it. Choose another one.</source>
        <translation>{language} 不能由从它产生的语言制作。请选择另一种语言。</translation>
    </message>
    <message>
        <source>The signature does not hold: {problem}. Ask for a new one.</source>
        <translation>签名不成立：{problem}。请索取新的签名。</translation>
    </message>
    <message>
        <source>{path} holds no Ed25519 key that can be used. A key with a passphrase goes into the agent first (ssh-add); then choose its .pub file.</source>
        <translation>{path} 中没有可用的 Ed25519 密钥。有口令的密钥请先加入代理程序（ssh-add），再选择其 .pub 文件。</translation>
    </message>
    <message>
        <source>The ssh-agent did not sign. Unlock the key there, then try again.</source>
        <translation>ssh-agent 没有签名。请先在那里解锁密钥，再试一次。</translation>
    </message>
    <message>
        <source>Not everything is approved: {subjects}. Ask for review, then publish.</source>
        <translation>尚未全部批准：{subjects}。请送交审阅，再发布。</translation>
    </message>
    <message>
        <source>These versions are not signed by anyone of the policy: {versions}. Look at them in Review and adopt them, then publish.</source>
        <translation>这些版本没有此政策的人员签名：{versions}。请在“审阅”中查看并采纳，再发布。</translation>
    </message>
    <message>
        <source>{email} has no role to publish here. Ask a publisher, or change the roles under People.</source>
        <translation>{email} 在这里没有发布的角色。请联系发布者，或在“人员”中变更角色。</translation>
    </message>
    <message>
        <source>Your approval would not count here. The pane beside the text says why; People shows who may approve.</source>
        <translation>您的批准在这里不算数。正文旁的窗格说明了原因；“人员”列出谁可以批准。</translation>
    </message>
    <message>
        <source>These words are not in a version yet. Save a version, then approve them.</source>
        <translation>这些内容尚未存入版本。请先保存版本，再批准。</translation>
    </message>
    <message>
        <source>{email} is not among the people of the policy.</source>
        <translation>{email} 不在这份政策的人员之中。</translation>
    </message>
    <message>
        <source>This is not the key of recovery that the policy names ({named}). Bring that one, or begin anew in the open: dateline recover --anew REASON.</source>
        <translation>这不是政策指定的恢复密钥（{named}）。请带那一把来，或公开地重新开始：dateline recover --anew REASON。</translation>
    </message>
    <message>
        <source>These people cannot be written down: {problem}. Change them under People, then save again.</source>
        <translation>无法写入这些人员：{problem}。请在“人员”中修改，再保存一次。</translation>
    </message>
    <message>
        <source>This Word file was not exported by Dateline, so it does not say which section is which.</source>
        <translation>这个 Word 文件不是由 Dateline 导出的，因此无从得知各章节的对应关系。</translation>
    </message>
    <message>
        <source>The file holds the text in {language}, not in {wanted}. Choose that language, or another file.</source>
        <translation>文件内容的语言是 {language}，不是 {wanted}。请改选该语言，或选择其他文件。</translation>
    </message>
    <message>
        <source>{name} has no segment in two of the policy’s languages ({languages}). Choose another file.</source>
        <translation>{name} 里没有任何一段同时有本政策的两种语言（{languages}）。请选择另一个文件。</translation>
    </message>
    <message>
        <source>No font on this machine has these letters of the text in {language}: {characters}. Install the fonts of the package {package} (as root: apt-get install {package}), then try again.</source>
        <translation>这台电脑没有字体包含 {language} 正文中的这些字：{characters}。请安装字体包 {package}（以 root 运行：apt-get install {package}），再试一次。</translation>
    </message>
    <message>
        <source>The date {dated} cannot become {wanted}: choose another day, up to today ({today}).</source>
        <translation>日期 {dated} 不能改为 {wanted}：请选择今天（{today}）以前的另一天。</translation>
    </message>
    <message>
        <source>“{text}” is not a language code. Write one such as en, ja, zh-Hant or pt-BR.</source>
        <translation>“{text}”不是语言代码。请输入如 en、ja、zh-Hant 或 pt-BR 的代码。</translation>
    </message>
    <message>
        <source>This text has {marks} signs, figures and line ends; the limit is {limit}. Take some out, or cut it into sections.</source>
        <translation>这段文字有 {marks} 个符号、数字和换行，上限是 {limit} 个。请删去一些，或分成几节。</translation>
    </message>
    <message>
        <source>This text has {letters} letters in a row without a space; the limit is {limit}. Put in spaces or line ends.</source>
        <translation>这份文本有连续 {letters} 个字母没有空格，最多只能有 {limit} 个。请加入空格或换行。</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone. Choose one from the list, such as Asia/Taipei.</source>
        <translation>“{name}”不是时区。请从列表中选择，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Titles, order or audiences differ from release {number}, so its date alone cannot be corrected. Publish them as a release of their own, or undo them first.</source>
        <translation>政策名称、顺序或适用对象与第 {number} 版不同，因此无法只更正日期。请先将这些变更另行发布，或先撤销。</translation>
    </message>
    <message>
        <source>The file does not say between which languages it is (“{text}”). Ask for the file again.</source>
        <translation>文件没有说明是哪两种语言之间的翻译（“{text}”）。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The file is from {source} into {target}, and the policy does not make {target} from {source}. Choose another file, or change how the language is made.</source>
        <translation>这个文件是从 {source} 译为 {target}，但本政策的 {target} 不是由 {source} 制作的。请选择另一个文件，或变更该语言的制作方式。</translation>
    </message>
    <message>
        <source>Nothing in this file is like a section of the draft in {language}, so nothing was taken in. Choose another file or language.</source>
        <translation>这个文件的内容与草稿的 {language} 各章节都不相近，因此未采用任何内容。请改选其他文件或语言。</translation>
    </message>
    <message>
        <source>This policy was written by a newer Dateline (format {format}, rules {rules}). Get the newest one to open it.</source>
        <translation>这份政策是由较新的 Dateline 写成的（格式 {format}、规则 {rules}）。请获取最新版本后再打开。</translation>
    </message>
    <message>
        <source>The policy&apos;s files went back to an older format than that of release {number}. Run dateline upgrade, or set format {format} in the policy&apos;s details.</source>
        <translation>政策的文件退回到比第 {number} 版更旧的格式。请运行 dateline upgrade，或在政策设置中改用格式 {format}。</translation>
    </message>
    <message>
        <source>This policy was written by a newer Dateline (format {format}, rules {rules}). Get Dateline {version} or a later one to open it.</source>
        <translation>这份政策是由较新的 Dateline 写成的（格式 {format}、规则 {rules}）。请获取 Dateline {version} 或更高版本后再打开。</translation>
    </message>
    <message>
        <source>{name} is of a kind that Dateline does not read. Open it in the program that it was made with, save it as .docx, and import that.</source>
        <translation>Dateline 无法读取“{name}”这种文件。请用原来的程序打开，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>This is not an OpenDocument text (.odt) that can be read. Open it in LibreOffice and save it again as .odt or .docx.</source>
        <translation>这不是可读取的 OpenDocument 文档（.odt）。请用 LibreOffice 打开，重新另存为 .odt 或 .docx。</translation>
    </message>
    <message>
        <source>{name} is Rich Text (.rtf), which Dateline does not read. Open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>“{name}”是 RTF 格式，Dateline 无法读取。请用 Word 或 LibreOffice 打开，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>{name} is a PDF: printed pages, of which nobody can tell paragraphs and headings for certain. Import the file that it was made from, or open it in Word, save it as .docx, and look through it.</source>
        <translation>“{name}”是 PDF，只有排好的版面，无法可靠判断段落与标题。请导入制作它的原始文件；或用 Word 打开，另存为 .docx，并逐一核对。</translation>
    </message>
    <message>
        <source>{name} is in an older format of Word (.doc). Open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>“{name}”是旧版 Word 格式（.doc）。请用 Word 或 LibreOffice 打开，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in the program that it was made with, take the password off, save it, and import it again.</source>
        <translation>“{name}”设有密码。请用原来的程序打开并取消密码，保存后再导入。</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Copy the cells that are meant into a table in Word, save that as .docx, and import it.</source>
        <translation>“{name}”是电子表格。请将所需的单元格复制到 Word 的表格中，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>{name} holds slides. Copy their words into a document in Word, save that as .docx, and import it.</source>
        <translation>“{name}”是演示文稿。请将文字复制到 Word 文档中，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>{name} is a picture, which holds no characters. Import the file that it was made from.</source>
        <translation>“{name}”是图片，其中没有文字数据。请导入制作它的原始文件。</translation>
    </message>
    <message>
        <source>{name} is an archive of files. Unpack it, and import the one that holds the text.</source>
        <translation>“{name}”是压缩包。请先解压，再导入其中含有正文的文件。</translation>
    </message>
    <message>
        <source>This policy was begun on {begun}, after the first text of the history ({first}), and no release can be dated before it. Name an empty folder: the history begins a policy of its own there.</source>
        <translation>这份政策建立于 {begun}，晚于历史中最早的文本（{first}），而任何发布都不能早于政策建立之日。请指定一个空文件夹，系统会依历史在其中建立新的政策。</translation>
    </message>
    <message>
        <source>A history is in one language, and this policy has {languages} as well, for which every release would wait. Name an empty folder, and add those languages when the history is in.</source>
        <translation>历史只有一种语言，而这份政策还有 {languages}，每次发布都得等这些语言完成。请指定一个空文件夹，待历史导入后再加入这些语言。</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Compare two files</source>
        <translation>比较两个文件</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>哪些差异算作变更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>Save the redline…</source>
        <translation>保存修订对照…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Older file</source>
        <translation>较旧的文件</translation>
    </message>
    <message>
        <source>Newer file</source>
        <translation>较新的文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Word, OpenDocument, HTML, Markdown and plain text can be compared, each with each.</source>
        <translation>Word、OpenDocument、HTML、Markdown 和纯文本文件都可以比较，任意两种也能相互对照。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.html *.htm *.md *.markdown *.txt)</source>
        <translation>文本 (*.docx *.odt *.html *.htm *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>两份内容相同。</translation>
    </message>
    <message>
        <source>{reference} did not follow: {now}.</source>
        <translation>“{reference}”未随之变更：{now}。</translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>保存修订对照</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>Word，含修订标记 (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Ignore…</source>
        <translation>忽略…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>（另有 %n 处相同）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>全部修正（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>全部显示（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Use “{words}” everywhere</source>
        <translation>全部改用“{words}”</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>改用“{words}”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>转到{place}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>这样写是对的</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This language has no title.</source>
        <translation>该语言没有政策名称。</translation>
    </message>
    <message>
        <source>Give it one: pages carry it at their top.</source>
        <translation>请补上：页面顶端会显示政策名称。</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>该语言还没有任何内容。</translation>
    </message>
    <message>
        <source>Translate or convert the sections, or take the language out.</source>
        <translation>请翻译或转换各章节，或移除该语言。</translation>
    </message>
    <message>
        <source>This section has no words in the source language.</source>
        <translation>本章节没有原文内容。</translation>
    </message>
    <message>
        <source>Write it, or remove the section.</source>
        <translation>请撰写内容，或删除本章节。</translation>
    </message>
    <message>
        <source>This section is not there in this language.</source>
        <translation>本章节没有该语言的内容。</translation>
    </message>
    <message>
        <source>Translate or convert it, or publish the language behind.</source>
        <translation>请翻译或转换，或让该语言以较早的译文发布。</translation>
    </message>
    <message>
        <source>Another section has the heading “{heading}” as well.</source>
        <translation>另一个章节也以“{heading}”为标题。</translation>
    </message>
    <message>
        <source>Give one of them a heading that tells them apart.</source>
        <translation>请为其中之一取一个能区分的标题。</translation>
    </message>
    <message>
        <source>The contents list forgets “{heading}”.</source>
        <translation>目录漏了“{heading}”。</translation>
    </message>
    <message>
        <source>Add it, or take the list out: pages make their own.</source>
        <translation>请补上，或移除目录：页面会自动生成目录。</translation>
    </message>
    <message>
        <source>The contents list names “{entry}”, and no heading reads so.</source>
        <translation>目录列有“{entry}”，但没有这个标题。</translation>
    </message>
    <message>
        <source>Correct the entry or the heading, or take the list out: pages make their own.</source>
        <translation>请修正目录项或标题，或移除目录：页面会自动生成目录。</translation>
    </message>
    <message>
        <source>“{entry}” comes elsewhere in the contents list than in the text.</source>
        <translation>“{entry}”在目录与正文中的顺序不同。</translation>
    </message>
    <message>
        <source>Put the list in the order of the text, or take it out: pages make their own.</source>
        <translation>请按正文顺序排列目录，或移除目录：页面会自动生成目录。</translation>
    </message>
    <message>
        <source>No text uses the fact “{fact}”.</source>
        <translation>没有文本用到关键信息“{fact}”。</translation>
    </message>
    <message>
        <source>Use it where the texts state it, or remove it.</source>
        <translation>请在提到它的文本中引用，或将它删除。</translation>
    </message>
    <message>
        <source>The title still holds “{word}”.</source>
        <translation>政策名称中仍有“{word}”。</translation>
    </message>
    <message>
        <source>Finish the title.</source>
        <translation>请完成政策名称。</translation>
    </message>
    <message>
        <source>The fact “{fact}” has no proper value: “{value}”.</source>
        <translation>关键信息“{fact}”的值不完整：“{value}”。</translation>
    </message>
    <message>
        <source>Fill it in; every text that uses the fact shows it.</source>
        <translation>请填好；每段引用它的文本都会显示这个值。</translation>
    </message>
    <message>
        <source>This section does not begin with a heading.</source>
        <translation>本章节的开头不是标题。</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “{heading}”.</source>
        <translation>标题“{heading}”之下没有内容。</translation>
    </message>
    <message>
        <source>Write what belongs there, or remove the heading.</source>
        <translation>请补上内容，或删除标题。</translation>
    </message>
    <message>
        <source>“{heading}” is a heading of the level of sections inside a section.</source>
        <translation>“{heading}”在章节之内，却是章节级别的标题。</translation>
    </message>
    <message>
        <source>Write one on its first line, in the style “Section heading”.</source>
        <translation>请在第一行写上标题，并套用“章节标题”样式。</translation>
    </message>
    <message>
        <source>Split the section there, or give the heading the style “Sub-heading”.</source>
        <translation>请在该处拆分章节，或将该标题改用“小标题”样式。</translation>
    </message>
    <message>
        <source>The heading “{heading}” is of level {level} where {expected} comes next.</source>
        <translation>标题“{heading}”是第 {level} 级，这里应接第 {expected} 级。</translation>
    </message>
    <message>
        <source>Raise it to level {expected}.</source>
        <translation>请改为第 {expected} 级。</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands twice in the same place of this section.</source>
        <translation>标题“{heading}”在本章节的同一处出现两次。</translation>
    </message>
    <message>
        <source>Give one of them a heading that tells them apart, or join what stands under them.</source>
        <translation>请为其中之一取一个能区分的标题，或合并两者的内容。</translation>
    </message>
    <message>
        <source>The fact “{fact}” is not defined.</source>
        <translation>关键信息“{fact}”尚未定义。</translation>
    </message>
    <message>
        <source>Define it among the facts, or correct its name: readers would see the braces.</source>
        <translation>请在关键信息中定义，或修正名称；否则读者会看到大括号。</translation>
    </message>
    <message>
        <source>The fact “{fact}” has no value in this language.</source>
        <translation>关键信息“{fact}”没有该语言的值。</translation>
    </message>
    <message>
        <source>Give it one among the facts: readers would see the braces.</source>
        <translation>请在关键信息中补上；否则读者会看到大括号。</translation>
    </message>
    <message>
        <source>“{written}” is not read as a fact.</source>
        <translation>“{written}”不会被当作关键信息。</translation>
    </message>
    <message>
        <source>Write its name in small letters without spaces, between two braces of half width.</source>
        <translation>名称请用小写字母、不留空格，前后各用两个半角大括号。</translation>
    </message>
    <message>
        <source>Readers would see the sign “{written}”.</source>
        <translation>读者会看到符号“{written}”。</translation>
    </message>
    <message>
        <source>Take it away, or give the words their form with the buttons above the text.</source>
        <translation>请删去这个符号，或用文字上方的按钮设置格式。</translation>
    </message>
    <message>
        <source>Two lines run together, with a space between “{written}”.</source>
        <translation>两行接在一起，“{written}”之间会出现空格。</translation>
    </message>
    <message>
        <source>Join the lines, or begin a new paragraph with Enter.</source>
        <translation>请合并这两行，或按 Enter 另起一段。</translation>
    </message>
    <message>
        <source>“{word}” says that something is still to be done.</source>
        <translation>“{word}”表示还有事情没有完成。</translation>
    </message>
    <message>
        <source>Do it, and remove the note.</source>
        <translation>请完成后删除这个备注。</translation>
    </message>
    <message>
        <source>“{blank}” is still to be filled in.</source>
        <translation>“{blank}”还没有填写。</translation>
    </message>
    <message>
        <source>Put in what belongs there.</source>
        <translation>请填入应有的内容。</translation>
    </message>
    <message>
        <source>Readers would see the comment “{comment}”.</source>
        <translation>读者会看到注释“{comment}”。</translation>
    </message>
    <message>
        <source>Remove it: a policy has no hidden text.</source>
        <translation>请删除：政策中不能有隐藏文字。</translation>
    </message>
    <message>
        <source>This link has no target.</source>
        <translation>这个链接没有目标。</translation>
    </message>
    <message>
        <source>Give it one, or remove the link.</source>
        <translation>请补上目标，或删除链接。</translation>
    </message>
    <message>
        <source>The link “{target}” leads to no section of this policy.</source>
        <translation>链接“{target}”没有对应到此政策的任何章节。</translation>
    </message>
    <message>
        <source>Choose the section it should lead to.</source>
        <translation>请选择要链接到的章节。</translation>
    </message>
    <message>
        <source>The target “{target}” has a space in it.</source>
        <translation>链接目标“{target}”含有空格。</translation>
    </message>
    <message>
        <source>Remove the space, or write it as %20.</source>
        <translation>请删除空格，或写成 %20。</translation>
    </message>
    <message>
        <source>No link is made of the target “{target}”.</source>
        <translation>目标“{target}”不会成为链接。</translation>
    </message>
    <message>
        <source>Begin it with https:, mailto: or tel:, or with # and the id of a section.</source>
        <translation>请以 https:、mailto: 或 tel: 开头，或以 # 加上章节代号开头。</translation>
    </message>
    <message>
        <source>“{target}” is not a whole e-mail address.</source>
        <translation>“{target}”不是完整的电子邮件地址。</translation>
    </message>
    <message>
        <source>Write the address as name@host after mailto:.</source>
        <translation>请在 mailto: 之后写上 name@host 形式的地址。</translation>
    </message>
    <message>
        <source>“{target}” is not an address of the web.</source>
        <translation>“{target}”不是网址。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请修正。</translation>
    </message>
    <message>
        <source>The link says “{words}” and leads to “{target}”.</source>
        <translation>链接写的是“{words}”，实际却指向“{target}”。</translation>
    </message>
    <message>
        <source>Let it lead where it says, or say where it leads.</source>
        <translation>请让链接指向所写的地址，或把文字改成实际指向的地址。</translation>
    </message>
    <message>
        <source>“{target}” leads to a machine that readers cannot reach.</source>
        <translation>“{target}”指向读者无法访问的主机。</translation>
    </message>
    <message>
        <source>Put in the public address.</source>
        <translation>请改用公开的网址。</translation>
    </message>
    <message>
        <source>“{here}” stands here, “{there}” in {language}.</source>
        <translation>这里写“{here}”，{language}写“{there}”。</translation>
    </message>
    <message>
        <source>Let both say the same: find out which one is meant.</source>
        <translation>请查明以哪一个为准，让两边说法一致。</translation>
    </message>
    <message>
        <source>“{here}” stands here where {language} has “{there}”: figures were swapped.</source>
        <translation>这里写“{here}”，{language}写的是“{there}”：数字对调了。</translation>
    </message>
    <message>
        <source>Put each figure where the other text has it.</source>
        <translation>请对照另一文本，将各数字放回原位。</translation>
    </message>
    <message>
        <source>“{there}” of {language} is not stated here.</source>
        <translation>{language}的“{there}”在这里没有写出。</translation>
    </message>
    <message>
        <source>State it here as well, or take it out there.</source>
        <translation>请在这里也写上，或从那边删去。</translation>
    </message>
    <message>
        <source>“{here}” is not stated in {language}.</source>
        <translation>{language}没有写“{here}”。</translation>
    </message>
    <message>
        <source>Take it out, or state it there as well.</source>
        <translation>请删去，或在那边也写上。</translation>
    </message>
    <message>
        <source>The address “{here}” is nearly the one in {language}, “{there}”.</source>
        <translation>网址“{here}”与{language}的“{there}”只差一点。</translation>
    </message>
    <message>
        <source>Correct it if it is mistyped.</source>
        <translation>如果是打错了，请更正。</translation>
    </message>
    <message>
        <source>“{here}” stands here, and “{there}” where the same thing is said before.</source>
        <translation>这里写“{here}”，前面说同一件事时写“{there}”。</translation>
    </message>
    <message>
        <source>State it once, as a fact of the policy, or let both say the same.</source>
        <translation>请把它定为政策的关键信息，只写一次；或让两处说法一致。</translation>
    </message>
    <message>
        <source>“{value}” is the fact “{fact}”, written out.</source>
        <translation>“{value}”就是关键信息“{fact}”，在这里直接写了出来。</translation>
    </message>
    <message>
        <source>Use the fact, so that it is changed in one place.</source>
        <translation>请改用这项关键信息，以后只需改一处。</translation>
    </message>
    <message>
        <source>“{name}” is in no list of this policy.</source>
        <translation>“{name}”不在这份政策的任何清单里。</translation>
    </message>
    <message>
        <source>If it belongs here, make it a fact or a name of the termbase; else it is left over from another text.</source>
        <translation>如果属于这里，请定为关键信息或术语库的名称；否则是其他文字的残留。</translation>
    </message>
    <message>
        <source>Names that are in no list of this policy ({count}): {names}.</source>
        <translation>不在这份政策任何清单里的名称（{count} 个）：{names}。</translation>
    </message>
    <message>
        <source>Put those that belong here among the termbase’s names; the others may be left over from another text.</source>
        <translation>请把属于这里的放进术语库的名称；其他的可能是别的文字的残留。</translation>
    </message>
    <message>
        <source>“{written}” is named, and there are {count} sections.</source>
        <translation>提到“{written}”，但只有 {count} 节。</translation>
    </message>
    <message>
        <source>Correct the number, or link the section by its id.</source>
        <translation>请更正号码，或以章节代号链接。</translation>
    </message>
    <message>
        <source>A section “{title}” is named, and no heading reads so.</source>
        <translation>提到“{title}”一节，但没有这个标题。</translation>
    </message>
    <message>
        <source>Correct the title, or link the section by its id.</source>
        <translation>请更正标题，或以章节代号链接。</translation>
    </message>
    <message>
        <source>The section “{section}” has no heading here that a reference could name.</source>
        <translation>“{section}”这一节在这个语言没有标题，引用处无从显示。</translation>
    </message>
    <message>
        <source>Give that section a heading here, or write the words of the link.</source>
        <translation>请为那一节加上标题，或自行写出链接的文字。</translation>
    </message>
    <message>
        <source>“{number}” is typed before “{heading}”, and sections are numbered.</source>
        <translation>“{heading}”前面手动打了“{number}”，而各节已会自动编号。</translation>
    </message>
    <message>
        <source>Take it off: the number is printed from the order of the sections.</source>
        <translation>请删去：编号会依各节的顺序自动印出。</translation>
    </message>
    <message>
        <source>“{here}” of notice are promised; the policy’s rule says {days} days.</source>
        <translation>文中承诺“{here}”前通知，政策规则是 {days} 天。</translation>
    </message>
    <message>
        <source>Let the text and the rule say the same; the rule stands among the policy’s details.</source>
        <translation>请让文字与规则一致；规则在政策设置里。</translation>
    </message>
    <message>
        <source>“{heading}” names no way to make contact.</source>
        <translation>“{heading}”没有写任何联系方式。</translation>
    </message>
    <message>
        <source>Give an e-mail address, a telephone number or a form.</source>
        <translation>请写上电子邮件、电话或表单。</translation>
    </message>
    <message>
        <source>The right that {language} calls “{right}” is not named here.</source>
        <translation>{language}所写的权利“{right}”，这里没有提到。</translation>
    </message>
    <message>
        <source>Name it here as well.</source>
        <translation>请在这里也写上。</translation>
    </message>
    <message>
        <source>Another section lists rights that this one leaves out: {rights}.</source>
        <translation>另一节列出的权利，这一节没有：{rights}。</translation>
    </message>
    <message>
        <source>Let both lists name the same rights, or one refer to the other.</source>
        <translation>请让两处列出相同的权利，或互相引用。</translation>
    </message>
    <message>
        <source>“{words}” is promised, and this policy was never published under a date.</source>
        <translation>文中承诺“{words}”，但这份政策从未以日期发布。</translation>
    </message>
    <message>
        <source>Publish it: pages then carry the date at their top.</source>
        <translation>请发布：页面顶端就会有日期。</translation>
    </message>
    <message>
        <source>A review every year is promised; the last release is of {updated}.</source>
        <translation>文中承诺每年审查；上次发布是 {updated}。</translation>
    </message>
    <message>
        <source>Review the policy and publish it before a year is over.</source>
        <translation>请在满一年前审查并发布。</translation>
    </message>
    <message>
        <source>The last release is of {updated}.</source>
        <translation>上次发布是 {updated}。</translation>
    </message>
    <message>
        <source>Some laws ask for a review every {months} months.</source>
        <translation>有些法律要求每 {months} 个月审查一次。</translation>
    </message>
    <message>
        <source>{here} headings stand here, {there} in {language}.</source>
        <translation>这里有 {here} 个标题，{language}有 {there} 个。</translation>
    </message>
    <message>
        <source>Let both have the same parts.</source>
        <translation>请让两边的结构相同。</translation>
    </message>
    <message>
        <source>{here} list items stand here, {there} in {language}.</source>
        <translation>这里有 {here} 个列表项，{language}有 {there} 个。</translation>
    </message>
    <message>
        <source>Look for the item that is missing or too much.</source>
        <translation>请找出缺少或多出的列表项。</translation>
    </message>
    <message>
        <source>{here} rows of tables stand here, {there} in {language}.</source>
        <translation>这里的表格有 {here} 行，{language}有 {there} 行。</translation>
    </message>
    <message>
        <source>Look for the row that is missing or too much.</source>
        <translation>请找出缺少或多出的行。</translation>
    </message>
    <message>
        <source>{here} paragraphs stand here, {there} in {language}.</source>
        <translation>这里有 {here} 段，{language}有 {there} 段。</translation>
    </message>
    <message>
        <source>Look for the paragraph that is missing, too much, or joined with another.</source>
        <translation>请找出缺少、多出或并在一起的段落。</translation>
    </message>
    <message>
        <source>“{character}” belongs to the other Chinese script; here it is written “{form}”.</source>
        <translation>“{character}”属于另一种字体，这里写作“{form}”。</translation>
    </message>
    <message>
        <source>Write “{form}”, unless it stands in a name.</source>
        <translation>请改为“{form}”，除非是专有名称。</translation>
    </message>
    <message>
        <source>The region’s standard list has no such characters: {characters}.</source>
        <translation>该地区的标准字表没有这些字：{characters}。</translation>
    </message>
    <message>
        <source>Write the one behind the arrow; “?” says that none is known. Names may stay.</source>
        <translation>请改用箭头后的字；“?”表示没有已知的对应字。专名可以保留。</translation>
    </message>
    <message>
        <source>One word is written in two ways: {forms}.</source>
        <translation>同一个字有两种写法：{forms}。</translation>
    </message>
    <message>
        <source>Choose one and use it everywhere.</source>
        <translation>请选定一种，全文一致。</translation>
    </message>
    <message>
        <source>Words of two regions stand side by side: {forms}.</source>
        <translation>混用了两地用词：{forms}。</translation>
    </message>
    <message>
        <source>Keep to one region, and look at each place: some mean something else as well.</source>
        <translation>请统一用词，并逐处查看：有些词另有他义。</translation>
    </message>
    <message>
        <source>Another region writes these words so: {words}.</source>
        <translation>这些是其他地区的用词：{words}。</translation>
    </message>
    <message>
        <source>Write what stands behind the arrow, unless the word is a name or quoted.</source>
        <translation>请改用箭头后的用词；若为名称或引文则可保留。</translation>
    </message>
    <message>
        <source>The conversion made “{chosen}” across the border of a word; other forms: {others}.</source>
        <translation>转换跨越词语边界，产生了“{chosen}”；其他写法：{others}。</translation>
    </message>
    <message>
        <source>More than one form is known, and nobody has decided (places: {count}): {words}.</source>
        <translation>有多种写法而尚未决定（{count} 处）：{words}。</translation>
    </message>
    <message>
        <source>Look at each in the review of the conversion.</source>
        <translation>请在“转换”窗格中逐一查看。</translation>
    </message>
    <message>
        <source>“{word}” is not to be used.</source>
        <translation>不应使用“{word}”。</translation>
    </message>
    <message>
        <source>The termbase prefers: {preferred}.</source>
        <translation>术语库建议：{preferred}。</translation>
    </message>
    <message>
        <source>“{written}” is the name “{name}”, spelled otherwise.</source>
        <translation>“{written}”应是名称“{name}”，写法不同。</translation>
    </message>
    <message>
        <source>Write the name as the termbase has it.</source>
        <translation>请依术语库的写法。</translation>
    </message>
    <message>
        <source>Two words for one thing: {forms}.</source>
        <translation>同一件事用了两个词：{forms}。</translation>
    </message>
    <message>
        <source>Choose one, unless they mean different things.</source>
        <translation>请选定一个，除非意思不同。</translation>
    </message>
    <message>
        <source>Use marks of full width.</source>
        <translation>请改用全角标点。</translation>
    </message>
    <message>
        <source>Use marks, letters and digits of half width.</source>
        <translation>请改用半角的标点、字母与数字。</translation>
    </message>
    <message>
        <source>Use {quotes} here.</source>
        <translation>这里请用 {quotes}。</translation>
    </message>
    <message>
        <source>“{mark}” has no partner in this paragraph.</source>
        <translation>“{mark}”在本段没有成对。</translation>
    </message>
    <message>
        <source>Add the other one, or remove it.</source>
        <translation>请补上另一个，或删去。</translation>
    </message>
    <message>
        <source>Between Chinese and Latin letters there is a space in {spaced} places and none in {tight}.</source>
        <translation>中文与西文字母之间，有空格 {spaced} 处，无空格 {tight} 处。</translation>
    </message>
    <message>
        <source>Use one way everywhere; the policy’s settings can say which.</source>
        <translation>请统一写法；政策设置可以规定哪一种。</translation>
    </message>
    <message>
        <source>“{word}” stands twice in a row.</source>
        <translation>“{word}”连续出现两次。</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>请删去一个。</translation>
    </message>
    <message>
        <source>Leave one space, or none before a mark.</source>
        <translation>请只留一个空格；标点前不留。</translation>
    </message>
    <message>
        <source>Remove them: searching and screen readers stumble over them.</source>
        <translation>请删除：搜索与屏幕阅读器会出错。</translation>
    </message>
    <message>
        <source>Spaces before “{words}” make it code: it is shown as such and never converted.</source>
        <translation>“{words}”前的空格使其成为代码：会显示为代码，且不会转换。</translation>
    </message>
    <message>
        <source>Remove the spaces at the beginning of the line, unless it is code.</source>
        <translation>如果不是代码，请删除行首的空格。</translation>
    </message>
    <message>
        <source>Put “- ” there, so that it is a list.</source>
        <translation>请改成“- ”，才会成为列表。</translation>
    </message>
    <message>
        <source>Use one character for both: some fonts and searches need it.</source>
        <translation>请合为一个字符：有些字体与搜索需要如此。</translation>
    </message>
    <message>
        <source>Half-width marks in Chinese or Japanese words: {marks} (places: {count}).</source>
        <translation>中文或日文里用了半角标点：{marks}（{count} 处）。</translation>
    </message>
    <message>
        <source>“{words}” is not translated.</source>
        <translation>“{words}”尚未翻译。</translation>
    </message>
    <message>
        <source>Translate it: readers of this language would see another one.</source>
        <translation>请翻译这一段：否则这种语言的读者会看到另一种语言。</translation>
    </message>
    <message>
        <source>“{words}” may still be in the language of the source.</source>
        <translation>“{words}”可能仍是原文的语言。</translation>
    </message>
    <message>
        <source>Translate it, or put it among the names that never change.</source>
        <translation>请翻译，或将它列入永不改变的名称。</translation>
    </message>
    <message>
        <source>Full-width characters where none belong: {marks} (places: {count}).</source>
        <translation>不该用全角的地方用了全角：{marks}（{count} 处）。</translation>
    </message>
    <message>
        <source>Quotes of another language (marks: {count}).</source>
        <translation>用了其他语言的引号（{count} 个）。</translation>
    </message>
    <message>
        <source>A space too many (places: {count}).</source>
        <translation>多了空格（{count} 处）。</translation>
    </message>
    <message>
        <source>Characters that nobody sees: {characters} (places: {count}).</source>
        <translation>有看不见的字符：{characters}（{count} 处）。</translation>
    </message>
    <message>
        <source>Bullets of another program: “{mark}” (lines: {count}).</source>
        <translation>其他程序的项目符号：“{mark}”（{count} 行）。</translation>
    </message>
    <message>
        <source>“{letter}” is typed as a letter and an accent apart (places: {count}).</source>
        <translation>“{letter}”的字母与重音分成两个字符（{count} 处）。</translation>
    </message>
    <message>
        <source>The conversion made “{chosen}” of “{source}”, which may change what is meant.</source>
        <translation>转换把“{source}”变成了“{chosen}”，意思可能因此改变。</translation>
    </message>
    <message>
        <source>Decide which it is, in the review of the conversion.</source>
        <translation>请在“转换”窗格中决定要用哪一个。</translation>
    </message>
    <message>
        <source>No dictionary knows “{word}”.</source>
        <translation>词典里没有“{word}”。</translation>
    </message>
    <message>
        <source>Correct it, or make it one of the policy’s own words.</source>
        <translation>请更正，或列为政策自己的用词。</translation>
    </message>
    <message>
        <source>“{here}” is nearly the fact “{fact}”, which is “{value}”.</source>
        <translation>“{here}”与关键信息“{fact}”（{value}）只差一点。</translation>
    </message>
    <message>
        <source>Use the fact, unless another address is meant.</source>
        <translation>请改用这项关键信息，除非指的是别的地址。</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the checks find is told above.</source>
        <translation>检查到的问题都已列在上方。</translation>
    </message>
    <message>
        <source>The checks find nothing wrong here.</source>
        <translation>检查没有发现问题。</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Change a number in the Chinese text</source>
        <translation>改一个中文里的数字</translation>
    </message>
    <message>
        <source>Put 简体中文 in step</source>
        <translation>让简体中文与原文一致</translation>
    </message>
    <message>
        <source>Approve what Helen Ward wrote</source>
        <translation>批准 Helen Ward 的译文</translation>
    </message>
    <message>
        <source>Publish release 4</source>
        <translation>发布第 4 版</translation>
    </message>
    <message>
        <source>First steps:</source>
        <translation>先做这几步：</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}，已完成</translation>
    </message>
    <message>
        <source>{step}, to do</source>
        <translation>{step}，还没做</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>收起这一行</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>FollowPanel</name>
    <message>
        <source>To follow</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Read the whole section: what changed cannot be told.</source>
        <translation>请通读整个章节：无法得知改了什么。</translation>
    </message>
    <message>
        <source>Nothing changed in the source since.</source>
        <translation>原文此后没有变更。</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed</source>
        <translation>仅空格或标点有变更</translation>
    </message>
    <message>
        <source>If the translation can stay as it is, say so with a reason.</source>
        <translation>如果译文可以维持原样，请注明理由。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>确认…</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>另有 %n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation has everything that changed.</source>
        <translation>变更之处译文都有了。</translation>
    </message>
    <message>
        <source>Put in {figure}</source>
        <translation>填入 {figure}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>{old} 改为 {new}</translation>
    </message>
    <message>
        <source>{old} is gone</source>
        <translation>{old} 已删除</translation>
    </message>
    <message>
        <source>Changed paragraph</source>
        <translation>有变更的段落</translation>
    </message>
    <message>
        <source>The source no longer has this paragraph</source>
        <translation>原文已没有这一段</translation>
    </message>
    <message>
        <source>New paragraph, not yet translated</source>
        <translation>新的一段，尚未翻译</translation>
    </message>
    <message>
        <source>Nothing is translated here yet.</source>
        <translation>这里还没有译文。</translation>
    </message>
    <message>
        <source>This translation was never marked in step, so there is nothing to compare with.</source>
        <translation>这份译文从未标示为一致，因此无从比较。</translation>
    </message>
</context>
<context>
    <name>ForcedWordsDialog</name>
    <message>
        <source>Always convert these words this way</source>
        <translation>固定转换方式</translation>
    </message>
    <message>
        <source>Decide for this policy</source>
        <translation>为本政策决定</translation>
    </message>
    <message>
        <source>Wherever these words stand in this policy, they take this form, whatever the rules say.</source>
        <translation>这些词语在本政策中一律采用此写法，不受规则影响。</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>“{language}”的词语</translation>
    </message>
    <message>
        <source>Write words of at least two characters: a single one stands inside many words.</source>
        <translation>请输入至少两个字：单个字会出现在许多词中。</translation>
    </message>
    <message>
        <source>Write the form that the words are to take.</source>
        <translation>请输入这些词语应采用的写法。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>设置链接</translation>
    </message>
    <message>
        <source>Give the address, such as https://example.org.</source>
        <translation>请输入地址，例如 https://example.org。</translation>
    </message>
</context>
<context>
    <name>GateFolding</name>
    <message>
        <source>Hide them</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>展开</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s) hold(s)</source>
        <translation>
            <numerusform>其余 %n 项条件均已满足</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Prove every release again</source>
        <translation>重新验证每个发布版</translation>
    </message>
    <message>
        <source>Compare a published page with the releases</source>
        <translation>拿已发布的网页与各版比对</translation>
    </message>
    <message>
        <source>Release {number} is published</source>
        <translation>第 {number} 版已发布</translation>
    </message>
    <message>
        <source>There is no section to publish yet.</source>
        <translation>还没有可发布的章节。</translation>
    </message>
    <message>
        <source>No word differs from release {number}.</source>
        <translation>内容与第 {number} 版完全相同。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last release.</source>
        <translation>这台电脑的时间早于上次发布。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in step.</source>
        <translation>
            <numerusform>%n 篇译文与原文不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The date cannot be corrected this way.</source>
        <translation>日期无法这样更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>请先解决 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>缺少政策名称。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Go to the sections</source>
        <translation>转到章节</translation>
    </message>
    <message>
        <source>There is no section to publish yet</source>
        <translation>还没有可发布的章节</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in step</source>
        <translation>
            <numerusform>%n 篇译文与原文不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Every language is in step, or goes out as you decided</source>
        <translation>所有语言都与原文一致，或按您的决定发布</translation>
    </message>
    <message>
        <source>Every language is in step</source>
        <translation>所有语言都与原文一致</translation>
    </message>
    <message>
        <source>{languages}: {count} of {total} sections</source>
        <translation>{languages}：{count} / {total} 个章节</translation>
    </message>
    <message>
        <source>in preparation: {languages}</source>
        <translation>准备中：{languages}</translation>
    </message>
    <message>
        <source>{section} has no words in step in {languages} that could stay</source>
        <translation>{section} 在 {languages} 没有可沿用的一致内容</translation>
    </message>
    <message>
        <source>{section}: {states}</source>
        <translation>{section}：{states}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more section(s)</source>
        <translation>
            <numerusform>另有 %n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of {language} can be published yet: translate a section first.</source>
        <translation>“{language}”还没有可发布的内容：请先翻译至少一个章节。</translation>
    </message>
    <message>
        <source>Publish {language} behind its source</source>
        <translation>让“{language}”以较早的译文发布</translation>
    </message>
    <message>
        <source>{language} can go out behind its source, with a notice on its page.</source>
        <translation>“{language}”可以用较早的译文发布，页面上会附上说明。</translation>
    </message>
    <message>
        <source>Open {count} {state}</source>
        <translation>打开 {count} 个{state}</translation>
    </message>
    <message>
        <source>{language} {state}</source>
        <translation>{language} {state}</translation>
    </message>
    <message>
        <source>Open {language}</source>
        <translation>打开 {language}</translation>
    </message>
    <message>
        <source>Go to the {state} text in {language}</source>
        <translation>转到“{language}”的内容（{state}）</translation>
    </message>
    <message>
        <source>{language} is published behind its source: {reason}</source>
        <translation>“{language}”将以较早的译文发布：{reason}</translation>
    </message>
    <message>
        <source>{language} is held back, its released words stay: {reason}</source>
        <translation>“{language}”暂缓发布，沿用已发布的文字：{reason}</translation>
    </message>
    <message>
        <source>Wait for {language} after all</source>
        <translation>改为等待“{language}”的译文</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>等待译文</translation>
    </message>
    <message>
        <source>{section} is held back: the words of release {number} stay.</source>
        <translation>{section} 暂缓发布：保持第 {number} 版的内容。</translation>
    </message>
    <message>
        <source>{section} is held back: it was never published, and stays out.</source>
        <translation>{section} 暂缓发布：从未发布过，这次也不纳入。</translation>
    </message>
    <message>
        <source>Publish {section} after all</source>
        <translation>改为照常发布 {section}</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>照常发布</translation>
    </message>
    <message>
        <source>No problem blocks the release</source>
        <translation>没有妨碍发布的问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) block(s) the release</source>
        <translation>
            <numerusform>%n 个问题使发布无法进行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n converted text(s) nobody has looked at</source>
        <translation>
            <numerusform>“{language}”：%n 篇转换后的内容尚未核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>转到第一篇</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), kept with the release</source>
        <translation>
            <numerusform>%n 条提醒，会随发布版留存</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>转到 {place}</translation>
    </message>
    <message>
        <source>The title is there in every language</source>
        <translation>每个语言都有政策名称</translation>
    </message>
    <message>
        <source>No title in {languages}</source>
        <translation>缺少政策名称的语言：{languages}</translation>
    </message>
    <message>
        <source>Policy details…</source>
        <translation>政策设置…</translation>
    </message>
    <message>
        <source>Write the missing title</source>
        <translation>填写缺少的政策名称</translation>
    </message>
    <message>
        <source>A title is missing</source>
        <translation>缺少政策名称</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a page…</source>
        <translation>检查网页…</translation>
    </message>
    <message>
        <source>Correct the date…</source>
        <translation>更正日期…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>last updated {updated} · takes effect {effective}</source>
        <translation>最后更新 {updated} · 生效 {effective}</translation>
    </message>
    <message>
        <source>Write the release as web pages, Word or PDF</source>
        <translation>将此版本写成网页、Word 或 PDF</translation>
    </message>
    <message>
        <source>Give a release its right date</source>
        <translation>为某一版标上正确的日期</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore a release as a new draft</source>
        <translation>将某一发布版恢复为新草稿</translation>
    </message>
    <message>
        <source>Nothing that goes out differs from release {number}.</source>
        <translation>会对外发布的内容与第 {number} 版没有不同。</translation>
    </message>
    <message>
        <source>Every language is in step, or went out as you decided</source>
        <translation>所有语言都与原文一致，或已按您的决定发布</translation>
    </message>
    <message>
        <source>Publish {language} behind…</source>
        <translation>“{language}”以较早的译文发布…</translation>
    </message>
    <message>
        <source>{language} was published behind its source: {reason}</source>
        <translation>“{language}”已以较早的译文发布：{reason}</translation>
    </message>
    <message>
        <source>Go to the first of the {state} texts: {languages}</source>
        <translation>转到第一个{state}的文字：{languages}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>搜索使用指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>使用指南的各页</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>使用指南的内容</translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>Compare the other way round</source>
        <translation>对调比较方向</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Both sides are {version}. Choose another version to compare it with.</source>
        <translation>两边都是{version}。请选择另一个版本进行比较。</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>显示它的变更</translation>
    </message>
    <message>
        <source>Nothing differs between {old} and {new}.</source>
        <translation>{old}与{new}完全相同。</translation>
    </message>
    <message>
        <source>Nothing differs in {language} between {old} and {new}; other languages may differ.</source>
        <translation>“{language}”的内容在{old}与{new}之间完全相同；其他语言可能不同。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>已停止比较。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>From {old} to {new}</source>
        <translation>从{old}到{new}</translation>
    </message>
    <message>
        <source>{language} against {other}, both from {new}</source>
        <translation>“{language}”与“{other}”对照，均取自{new}</translation>
    </message>
    <message>
        <source>{language} from {old} against {other} from {new}</source>
        <translation>{old}的“{language}”与{new}的“{other}”对照</translation>
    </message>
    <message>
        <source>No section of {other} differs from {language}.</source>
        <translation>“{other}”与“{language}”各章节没有不同。</translation>
    </message>
    <message>
        <source>No section reads differently in {language} between {old} and {new}.</source>
        <translation>{old}与{new}之间，“{language}”的章节内容都相同。</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Is this the right host?</source>
        <translation>这是正确的主机吗？</translation>
    </message>
    <message>
        <source>Trust this host</source>
        <translation>信任这台主机</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>密钥种类</translation>
    </message>
    <message>
        <source>This host shows a different key from the one that is known here. Somebody may stand between you and it, or it was set up again. Ask whoever keeps it. If it was set up again, take the line of this host out of {file}, then share again.</source>
        <translation>这台主机出示的密钥，与这里已知的不同。可能有人介于您与主机之间，也可能主机已重新安装。请询问主机的管理者。如果确实已重新安装，请从 {file} 中删除这台主机的那一行，再共享一次。</translation>
    </message>
    <message>
        <source>This computer does not know this host yet. Its key is the one that {host} publishes.</source>
        <translation>这台电脑还不认得这台主机。它的密钥与 {host} 公开的一致。</translation>
    </message>
    <message>
        <source>This computer does not know this host yet. Compare the fingerprint with the one that whoever keeps the host names, on its page or by telephone. Trust it only where they are the same.</source>
        <translation>这台电脑还不认得这台主机。请将指纹与主机管理者在网页上或电话中告知的比对，两者相同才信任。</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail</source>
        <translation>您的姓名与电子邮件</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用这些信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>请输入姓名，不含 &lt; 和 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>请输入电子邮件地址，例如 lin@example.com。</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>请输入姓名，不含 &lt; 和 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>请输入电子邮件地址，例如 lin@example.com。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Your name and e-mail stand beside every version that you save, and in what you publish.</source>
        <translation>您的姓名与电子邮件会列在您保存的每个版本旁，并记载于您发布的内容中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignore a problem</source>
        <translation>忽略问题</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Here, until the words change</source>
        <translation>只在这里，文字改变时恢复</translation>
    </message>
    <message>
        <source>Everywhere in this language</source>
        <translation>这个语言的所有地方</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the policy and in its releases.</source>
        <translation>请说明理由：理由会记在政策与各次发布里。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>named in the contents list</source>
        <translation>列于目录</translation>
    </message>
    <message>
        <source>counted as an article</source>
        <translation>编有条号</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>带有编号</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>全部大写</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下有横线</translation>
    </message>
    <message>
        <source>short, and stands alone</source>
        <translation>简短且独立成行</translation>
    </message>
    <message>
        <source>leads a list</source>
        <translation>引出列表</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>A byte order mark at the beginning was dropped.</source>
        <translation>已略去开头的字节顺序标记（BOM）。</translation>
    </message>
    <message>
        <source>{count} line ends of another system were made plain.</source>
        <translation>已将 {count} 个其他系统的换行统一。</translation>
    </message>
    <message>
        <source>“{words}” was taken for the title.</source>
        <translation>以“{words}”为政策名称。</translation>
    </message>
    <message>
        <source>The date “{words}” was set aside: the stamp of a release says it.</source>
        <translation>日期“{words}”未纳入正文：发布时会自动标上日期。</translation>
    </message>
    <message>
        <source>A contents list of {count} lines was set aside: pages make their own.</source>
        <translation>{count} 行的目录未纳入正文：页面会自动生成目录。</translation>
    </message>
    <message>
        <source>A rule under a heading was set aside.</source>
        <translation>标题下的横线未纳入正文。</translation>
    </message>
    <message>
        <source>The link definition “{words}” was put into its links.</source>
        <translation>链接定义“{words}”已并入各个链接。</translation>
    </message>
    <message>
        <source>The heading “{words}” gave way to your words.</source>
        <translation>标题“{words}”已改用您输入的文字。</translation>
    </message>
    <message>
        <source>The contents list forgets “{words}”.</source>
        <translation>目录漏了“{words}”。</translation>
    </message>
    <message>
        <source>The contents list names “{words}”, and no heading reads so.</source>
        <translation>目录列有“{words}”，但没有这个标题。</translation>
    </message>
    <message>
        <source>{count} sections have the heading “{words}”.</source>
        <translation>有 {count} 个章节以“{words}”为标题。</translation>
    </message>
    <message>
        <source>The section “{words}” has no text.</source>
        <translation>章节“{words}”没有内容。</translation>
    </message>
    <message>
        <source>No heading was found: the text becomes one section.</source>
        <translation>未找到标题：整份文本成为一个章节。</translation>
    </message>
    <message>
        <source>The text was wrapped at {count} columns; its lines were joined to paragraphs.</source>
        <translation>文本原以 {count} 列宽换行，已将各行接成段落。</translation>
    </message>
    <message>
        <source>{count} bullets “{words}” were made list items.</source>
        <translation>{count} 个项目符号“{words}”已改为列表项。</translation>
    </message>
    <message>
        <source>The part {place} of the file is damaged, so what it says is missing. Save the file again to get it.</source>
        <translation>文件中的 {place} 部分已损坏，其内容未能导入。请重新保存文件后再试。</translation>
    </message>
    <message>
        <source>“{words}” is HTML, which pages show as plain characters.</source>
        <translation>“{words}”是 HTML，页面会照字面显示。</translation>
    </message>
    <message>
        <source>“{words}” is a mark of another program. It was kept.</source>
        <translation>“{words}”是其他程序的标记，已照原样保留。</translation>
    </message>
    <message>
        <source>“{words}” reads as a fact: set it in the policy details.</source>
        <translation>“{words}”会当作关键信息：请在政策设置中设置。</translation>
    </message>
    <message>
        <source>{count} paragraphs that began with a bullet as text were made list items.</source>
        <translation>有 {count} 个段落以项目符号文字开头，已改为列表项。</translation>
    </message>
    <message>
        <source>{count} non-breaking spaces were made plain.</source>
        <translation>有 {count} 个不换行空格已改为普通空格。</translation>
    </message>
    <message>
        <source>{count} curly quotation marks were made straight, as the policy has them.</source>
        <translation>有 {count} 个弯引号已按政策的写法改为直引号。</translation>
    </message>
    <message>
        <source>{count} invisible characters were taken out.</source>
        <translation>已移除 {count} 个不可见字符。</translation>
    </message>
    <message>
        <source>{count} characters of a symbol font were read as well as could be. Look at them.</source>
        <translation>有 {count} 个符号字体的字符已尽可能识读，请检查。</translation>
    </message>
    <message>
        <source>{count} pictures were left out.</source>
        <translation>略过了 {count} 张图片。</translation>
    </message>
    <message>
        <source>The header of the pages was left out: “{words}”.</source>
        <translation>略过了页眉：“{words}”。</translation>
    </message>
    <message>
        <source>The footer of the pages was left out: “{words}”.</source>
        <translation>略过了页脚：“{words}”。</translation>
    </message>
    <message>
        <source>A contents list was left out, since pages make their own: “{words}”.</source>
        <translation>略过了目录（网页会自行生成）：“{words}”。</translation>
    </message>
    <message>
        <source>A field that still asks to be filled in was left out: “{words}”.</source>
        <translation>略过了尚未填写的字段提示：“{words}”。</translation>
    </message>
    <message>
        <source>The words of a drawing were left out: “{words}”.</source>
        <translation>略过了图形中的文字：“{words}”。</translation>
    </message>
    <message>
        <source>A note that Dateline itself had added was left out: “{words}”.</source>
        <translation>略过了 Dateline 自行加上的注记：“{words}”。</translation>
    </message>
    <message>
        <source>The file {place} inside this one cannot be read here. Open this one in Word, and copy its words.</source>
        <translation>此文件内嵌的 {place} 无法读取。请用 Word 打开此文件，再复制其中的文字。</translation>
    </message>
    <message>
        <source>An element that Dateline does not know was left out: “{words}”.</source>
        <translation>略过了 Dateline 不认识的内容：“{words}”。</translation>
    </message>
    <message>
        <source>These words of the file found no place in the text: “{words}”. Look for them in the file.</source>
        <translation>文件中的这些文字未能放入正文：“{words}”。请到文件中查看。</translation>
    </message>
    <message>
        <source>Navigation was left out: “{words}”.</source>
        <translation>略过了网站导航：“{words}”。</translation>
    </message>
    <message>
        <source>What stands around the text was left out: “{words}”.</source>
        <translation>略过了正文周围的内容：“{words}”。</translation>
    </message>
    <message>
        <source>A button or a field was left out: “{words}”.</source>
        <translation>略过了按钮或字段：“{words}”。</translation>
    </message>
    <message>
        <source>This stands outside the main text and was left out: “{words}”. Import the whole page to have it.</source>
        <translation>这些文字在主要内容之外，已略过：“{words}”。如需保留，请导入整个网页。</translation>
    </message>
    <message>
        <source>Hidden words, which no reader sees, were left out: “{words}”.</source>
        <translation>略过了读者看不到的隐藏文字：“{words}”。</translation>
    </message>
    <message>
        <source>“{words}” was left out: {place} had deleted it with changes tracked.</source>
        <translation>略过了“{words}”：{place} 已在修订中将其删除。</translation>
    </message>
    <message>
        <source>A comment was left out: “{words}”.</source>
        <translation>略过了一条批注：“{words}”。</translation>
    </message>
    <message>
        <source>A picture was left out, which is described as “{words}”.</source>
        <translation>略过了一张图片，其说明为“{words}”。</translation>
    </message>
    <message>
        <source>“{words}” was left out: it stands in the file ({place}), and not in the text.</source>
        <translation>略过了“{words}”：它在文件中（{place}），但不在正文里。</translation>
    </message>
    <message>
        <source>The number “{words}” before the heading was taken off, since the policy numbers its sections.</source>
        <translation>标题前的编号“{words}”已删去，因为本政策会自动为章节编号。</translation>
    </message>
    <message>
        <source>Of {seen} words that a reader sees, {taken} came in, {aside} were set aside and {left} left out.</source>
        <translation>读者所见的 {seen} 个字词中，导入 {taken} 个，另存 {aside} 个，略过 {left} 个。</translation>
    </message>
    <message>
        <source>{added} words came in that stand nowhere in the file. Look at the text.</source>
        <translation>导入的文字中有 {added} 个字词不在原文件里，请检查。</translation>
    </message>
    <message>
        <source>Under “{place}”: {words}</source>
        <translation>“{place}”之下：{words}</translation>
    </message>
    <message>
        <source>The words of {count} text boxes came after their paragraphs.</source>
        <translation>有 {count} 个文本框的内容已放在所属段落之后。</translation>
    </message>
    <message>
        <source>set as a heading</source>
        <translation>已设为标题</translation>
    </message>
    <message>
        <source>“{words}” begins with a letter l that looks like a broken bullet. It was kept.</source>
        <translation>“{words}”开头的字母 l 像是走样的项目符号，已照原样保留。</translation>
    </message>
    <message>
        <source>{count} footnotes were put at the ends of their sections.</source>
        <translation>有 {count} 条脚注已放在所属章节的末尾。</translation>
    </message>
    <message>
        <source>{count} merged cells of tables were parted. Look at them.</source>
        <translation>有 {count} 个合并的表格单元格已拆开，请检查。</translation>
    </message>
    <message>
        <source>{count} paragraphs in bold were taken for headings, since none was set as one.</source>
        <translation>因未设置任何标题，已将 {count} 个粗体段落视为标题。</translation>
    </message>
    <message>
        <source>{count} links led to a place that no page has; their words were kept.</source>
        <translation>有 {count} 个链接指向页面上没有的位置，仅保留其文字。</translation>
    </message>
    <message>
        <source>{count} tracked changes were taken as accepted.</source>
        <translation>有 {count} 处修订已视为接受。</translation>
    </message>
</context>
<context>
    <name>ImportCuts</name>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Cut at this line</source>
        <translation>在此行切分</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>普通文字</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>上移一行</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>下移一行</translation>
    </message>
    <message>
        <source>A section begins here</source>
        <translation>章节从这里开始</translation>
    </message>
    <message>
        <source>Cut here</source>
        <translation>在此切分</translation>
    </message>
    <message>
        <source>Give the section a heading.</source>
        <translation>请输入章节标题。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a text</source>
        <translation>导入文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Into the open policy, “{title}”</source>
        <translation>导入到当前打开的政策“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>Number the sections, and remove the %n number(s) typed before headings</source>
        <translation>
            <numerusform>为章节编号，并去掉标题前手打的 %n 个编号</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole page, not its main text only</source>
        <translation>导入整个网页，不只主要内容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要导入的文本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.docx *.odt *.html *.htm *.mhtml)</source>
        <translation>文本文件 (*.txt *.md *.markdown *.docx *.odt *.html *.htm *.mhtml)</translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>第 {line} 行：</translation>
    </message>
    <message numerus="yes">
        <source>Import %n section(s)</source>
        <translation>
            <numerusform>导入 %n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Give the policy a title.</source>
        <translation>请输入政策名称。</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Work from translators: {language}</source>
        <translation>译者的译文：{language}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Their remark</source>
        <translation>译者备注</translation>
    </message>
    <message>
        <source>Take what was edited here meanwhile from the file as well</source>
        <translation>这里已修改过的部分也以文件为准</translation>
    </message>
    <message>
        <source>{taken} taken, {same} unchanged, {open} not translated yet, {refused} not taken.</source>
        <translation>采用 {taken} 段，{same} 段无变更，{open} 段尚未翻译，{refused} 段未采用。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) for the memory</source>
        <translation>
            <numerusform>%n 个句段将加入翻译记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>The termbase is added to.</source>
        <translation>术语库会有新增内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) will be kept as comments.</source>
        <translation>
            <numerusform>会将 %n 条备注存为批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no use here: {files}</source>
        <translation>此处用不到：{files}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n paragraph(s)</source>
        <translation>
            <numerusform>采用 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>not taken: a sentence of it is not translated</source>
        <translation>未采用：其中有句子尚未翻译</translation>
    </message>
    <message>
        <source>not taken: rejected by its reviewer</source>
        <translation>未采用：已被审校者退回</translation>
    </message>
    <message>
        <source>not taken: another file says something else</source>
        <translation>未采用：另一个文件的内容不同</translation>
    </message>
    <message>
        <source>was taken in before</source>
        <translation>先前已采用</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>尚未翻译</translation>
    </message>
    <message>
        <source>is taken, as a draft</source>
        <translation>采用（对方标示为草稿）</translation>
    </message>
    <message>
        <source>is taken, reviewed there</source>
        <translation>采用（对方已审校）</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>is taken, at its new place</source>
        <translation>采用，放到新的位置</translation>
    </message>
    <message>
        <source>not taken: its source is no longer there</source>
        <translation>未采用：原文已不存在</translation>
    </message>
    <message>
        <source>not taken: edited here meanwhile</source>
        <translation>未采用：这里已修改过</translation>
    </message>
    <message>
        <source>not taken: links, facts or emphasis differ</source>
        <translation>未采用：链接、关键信息或强调不同</translation>
    </message>
    <message>
        <source>not taken: no such section</source>
        <translation>未采用：没有这个章节</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a policy</source>
        <translation>加入政策</translation>
    </message>
    <message>
        <source>Fetch the policy</source>
        <translation>获取政策</translation>
    </message>
    <message>
        <source>Your team shares its policy at an address of a git host or in a folder. Ask for it; the policy with its whole history is then fetched to this computer.</source>
        <translation>您的团队在 git 托管服务的某个地址或文件夹中共享政策。请索取该地址；政策及其完整历史会下载到这台电脑。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Folder of the policy</source>
        <translation>政策的文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the policy.</source>
        <translation>请为政策选择文件夹。</translation>
    </message>
</context>
<context>
    <name>JoinersDialog</name>
    <message>
        <source>Who asks to join</source>
        <translation>申请加入的人</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>接受加入</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the key with the person before you take them in, by telephone for instance. Their roles hold from the next release on; a change of the people is itself reviewed. Once they are in, everybody signs: you get a key where you have none.</source>
        <translation>接受之前，请先与本人核对密钥指纹，例如通过电话确认。角色自下一次发布起生效；人员的变更本身也需要审阅。有人加入后，人人都要签名：如果您还没有密钥，会为您创建一把。</translation>
    </message>
    <message>
        <source>Key: {fingerprint}</source>
        <translation>密钥：{fingerprint}</translation>
    </message>
    <message>
        <source>The request is not signed with this key. Do not take it in; ask the person.</source>
        <translation>这份申请不是用这把密钥签名的。请勿接受，先询问本人。</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>尚无角色</translation>
    </message>
    <message>
        <source>{name} is among the people already ({roles}). Whoever holds this key could do all of that.</source>
        <translation>{name} 已在人员名单中（{roles}）。持有这把密钥的人可以做到以上全部。</translation>
    </message>
    <message>
        <source>I asked {name}: this is their new key</source>
        <translation>我已向 {name} 确认：这是其新的密钥</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Refer to a section</source>
        <translation>引用章节</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>跳到标题</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Type words of the heading</source>
        <translation>输入标题中的文字</translation>
    </message>
    <message>
        <source>Search in headings</source>
        <translation>搜索标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Keys of the commands</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这组快捷键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设快捷键</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Input methods or the system use these keys, so they may never reach Dateline.</source>
        <translation>输入法或系统会使用这组快捷键，可能无法传到这里。</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>请先在输入框中按下快捷键。</translation>
    </message>
    <message>
        <source>“{command}” has these keys.</source>
        <translation>这组快捷键已用于“{command}”。</translation>
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
        <translation>简</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>{language}, in preparation</source>
        <translation>“{language}”，准备中</translation>
    </message>
    <message>
        <source>{language}, behind its source in the last release</source>
        <translation>“{language}”，上一版未跟上原文</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>A language that is translated is in preparation at first: no release waits for it. Publish it in “How this language is made…” once it is ready.</source>
        <translation>翻译的语言一开始是准备中：发布不会等它。完成后，请在“此语言的制作方式…”中设为已发布。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源语言</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>The policy has {language} already.</source>
        <translation>此政策已有“{language}”。</translation>
    </message>
    <message>
        <source>converted, then looked at</source>
        <translation>转换后再核对</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>LanguageNumbers</name>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
</context>
<context>
    <name>LanguagePair</name>
    <message>
        <source>Compare with another language</source>
        <translation>与另一种语言比较</translation>
    </message>
    <message>
        <source>Ignore Traditional and Simplified</source>
        <translation>忽略繁体与简体之别</translation>
    </message>
    <message>
        <source>Compare versions again</source>
        <translation>回到版本比较</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Who is asking?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{address} wants to know who asks. Most hosts take a token in place of the password. It is not kept; set up a git credential helper and you are not asked again.</source>
        <translation>{address} 需要知道您是谁。大多数托管服务以令牌代替密码。这里不会保存；若不想每次输入，请设置 git 的凭据助手。</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>请填写两个字段。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{reason} The newest words are only in this window.</source>
        <translation>{reason}最新的内容只在此窗口中。</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并舍弃</translation>
    </message>
    <message>
        <source>{title} – Dateline</source>
        <translation>{title} – Dateline</translation>
    </message>
    <message>
        <source>“{command}” cannot be given here now.</source>
        <translation>目前在这里无法执行“{command}”。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>回到起始页</translation>
    </message>
    <message>
        <source>The policy did not open</source>
        <translation>政策未能打开</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>How {language} is made</source>
        <translation>制作方式（{language}）</translation>
    </message>
    <message>
        <source>Change how it is made</source>
        <translation>变更制作方式</translation>
    </message>
    <message>
        <source>Texts that were in step with another source are outdated until they are marked in step again.</source>
        <translation>原先与另一种原文一致的文字，在重新标示为一致之前都会显示为待更新。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>published: every release contains it and waits for it</source>
        <translation>已发布：每次发布都包含它，并等它完成</translation>
    </message>
    <message>
        <source>in preparation: releases go out without it</source>
        <translation>准备中：发布不包含它，也不等它</translation>
    </message>
    <message>
        <source>ended: left out of the next release; its words stay</source>
        <translation>停止：自下次发布起移除，文字仍留在历史中</translation>
    </message>
    <message>
        <source>converted, then looked at</source>
        <translation>先转换，再检视</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>MemoryImport</name>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>翻译记忆 (*.tmx)</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>导入翻译记忆</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>A version is being saved. Import the memory once more in a moment.</source>
        <translation>正在保存版本。请稍后再导入翻译记忆。</translation>
    </message>
    <message>
        <source>{file} was brought in before, or is our own: none of its segments is new.</source>
        <translation>{file} 先前已导入，或原本就出自这份政策：没有新的句段。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) came in from {file}</source>
        <translation>
            <numerusform>已从 {file} 导入 %n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Import a memory…</source>
        <translation>导入翻译记忆…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>The memory is being read…</source>
        <translation>正在读取翻译记忆…</translation>
    </message>
    <message>
        <source>Nothing like this paragraph was translated before.</source>
        <translation>以前没有翻译过类似的段落。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) put in</source>
        <translation>
            <numerusform>已填入 %n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{percent} % · put together from sentences</source>
        <translation>{percent} % · 由句子组成</translation>
    </message>
    <message>
        <source>{percent} % · one sentence</source>
        <translation>{percent} % · 单句</translation>
    </message>
    <message>
        <source>a section that was removed</source>
        <translation>已移除的章节</translation>
    </message>
</context>
<context>
    <name>MemoryWork</name>
    <message>
        <source>Nothing in the source belongs to this paragraph. Put the cursor where it is to stand.</source>
        <translation>原文中没有与此段对应的内容。请将光标移到要放置的位置。</translation>
    </message>
    <message>
        <source>Looking the texts up in the memory…</source>
        <translation>正在翻译记忆中查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) put in from the memory, as drafts</source>
        <translation>
            <numerusform>已从翻译记忆填入 %n 段，列为草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPolicyDialog</name>
    <message>
        <source>New policy</source>
        <translation>新建政策</translation>
    </message>
    <message>
        <source>Begin the policy</source>
        <translation>创建政策</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>通知期（天）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Give the policy a title.</source>
        <translation>请输入政策名称。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Taipei.</source>
        <translation>请从列表中选择时区，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Choose a folder for the policy.</source>
        <translation>请选择存放政策的文件夹。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Folder of the policy</source>
        <translation>政策的文件夹</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>Heading of the section</source>
        <translation>章节标题</translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>Filter sections</source>
        <translation>筛选章节</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}：{state}</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Versions came in that your draft does not contain yet.</source>
        <translation>有新版本传来，您的草稿尚未纳入。</translation>
    </message>
    <message>
        <source>Another program added versions to this policy.</source>
        <translation>另一个程序为这份政策加了版本。</translation>
    </message>
    <message>
        <source>Another program set this folder back to an older version.</source>
        <translation>另一个程序把此文件夹重置到了别的版本。</translation>
    </message>
    <message>
        <source>Another program rewrote the newest version of this policy.</source>
        <translation>另一个程序重新制作了此政策的最新版本。</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s) of this policy.</source>
        <translation>
            <numerusform>另一个程序改了这份政策的 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>These words differ between the folder and your draft. Take them in, or leave them there.</source>
        <translation>文件夹里的这些文字与您的草稿不同。您可以纳入，或先放着。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Another program checked out another branch or version in this folder.</source>
        <translation>另一个程序在此文件夹中切换到了别的分支或版本。</translation>
    </message>
    <message>
        <source>Another program wrote a file that cannot be read. {reason}</source>
        <translation>另一个程序写入了无法读取的文件。{reason}</translation>
    </message>
    <message>
        <source>Take them into the draft</source>
        <translation>纳入草稿</translation>
    </message>
    <message>
        <source>The words are in your draft; they become a version when you save.</source>
        <translation>文字已纳入草稿，保存后即成为版本。</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>You may approve this text. Once you change it, you count as its author; {names} may approve it then.</source>
        <translation>您可以批准这段内容。一旦修改，您就算作者，之后可由 {names} 批准。</translation>
    </message>
    <message>
        <source>You may approve this text. Once you change it you count as its author, and nobody is left to approve it: comment on it in Review instead.</source>
        <translation>您可以批准这段内容。一旦修改，您就算作者，就没有人能批准了：请改在“审阅”中批注。</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>There is no page yet</source>
        <translation>还没有网页</translation>
    </message>
    <message>
        <source>Open a saved page, or paste one.</source>
        <translation>请打开保存的网页，或粘贴网页。</translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation>无法读取这个网页</translation>
    </message>
    <message>
        <source>The file is what was released</source>
        <translation>文件与发布的内容一致</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>文件与应有的内容不一致</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>……另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.pdf);;All files (*)</source>
        <translation>网页、文本和 PDF (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A saved page</source>
        <translation>保存的网页</translation>
    </message>
    <message>
        <source>The page is what was released</source>
        <translation>网页正是已发布的内容</translation>
    </message>
    <message>
        <source>The page is not what it should be</source>
        <translation>网页与应有的样子不符</translation>
    </message>
    <message>
        <source>This page cannot be checked</source>
        <translation>无法检查这个网页</translation>
    </message>
    <message>
        <source>Check a published page</source>
        <translation>检查已发布的网页</translation>
    </message>
    <message>
        <source>Open a page that was saved from the web, or paste it here. Dateline finds the policy&apos;s words on it, whatever stands around them, and says whether words and date are those of a release.</source>
        <translation>打开从网站保存的网页，或粘贴到这里。不论四周还有什么，Dateline 都会找出政策的文字，并告诉您这些文字是否属于某一版、日期是否相符。</translation>
    </message>
    <message>
        <source>The language of the page</source>
        <translation>网页的语言</translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>打开网页…</translation>
    </message>
    <message>
        <source>Check the page</source>
        <translation>检查这个网页</translation>
    </message>
    <message>
        <source>Paste the page, or the text copied from it</source>
        <translation>粘贴网页，或从网页复制的文字</translation>
    </message>
    <message>
        <source>The page to check</source>
        <translation>要检查的网页</translation>
    </message>
</context>
<context>
    <name>PageFindings</name>
    <message>
        <source>The page shows the words of release {number}, all of them and no others.</source>
        <translation>网页上的文字与第 {number} 版完全一致，一字不多，一字不少。</translation>
    </message>
    <message>
        <source>The page does not show what was released: {share} of its words are those of release {number}.</source>
        <translation>网页上的文字与发布的不同：其中 {share} 与第 {number} 版相符。</translation>
    </message>
    <message>
        <source>Frames or drawings among those words were not read: {texts}. What they say is not known here.</source>
        <translation>这些文字之间的框架或图形未读取：{texts}。其中说了什么，这里无从得知。</translation>
    </message>
    <message>
        <source>Scripts of the page were not run: {texts}. What they write, change or hide is not known here.</source>
        <translation>网页的脚本没有运行：{texts}。它们会写入、变更或隐藏什么，这里无从得知。</translation>
    </message>
    <message>
        <source>How these words look in a browser was not checked: {texts}. Look at the page itself.</source>
        <translation>下列文字在浏览器中的样子没有检查：{texts}。请直接查看网页。</translation>
    </message>
    <message>
        <source>Something may lie over the page until a script takes it away: {texts}. Look at the page itself.</source>
        <translation>在脚本将其移除之前，可能有内容覆盖在网页上：{texts}。请直接查看网页。</translation>
    </message>
    <message>
        <source>Some of those words are seen only after a click, by these rules: {texts}</source>
        <translation>按照下列规则，其中部分文字要点按后才能看到：{texts}</translation>
    </message>
    <message>
        <source>Some of those words come into sight only when a reader gets to them, by these rules: {texts}</source>
        <translation>按照下列规则，其中部分文字要滚动到该处才会出现：{texts}</translation>
    </message>
    <message>
        <source>The page sends its readers on to {shown}.</source>
        <translation>网页会将读者转到 {shown}。</translation>
    </message>
    <message>
        <source>Beside those words, in the same part of the page, it says: {texts}</source>
        <translation>在这些文字旁，网页的同一部分还写着：{texts}</translation>
    </message>
    <message>
        <source>Release {newest} is newer, and the page does not show it yet. Publish the page again.</source>
        <translation>第 {newest} 版较新，网页尚未显示。请重新上传网页。</translation>
    </message>
    <message>
        <source>It shows the date of those words, {released}.</source>
        <translation>网页上的日期正是这些文字的日期：{released}。</translation>
    </message>
    <message>
        <source>It says {stated}, but those words are dated {released}.</source>
        <translation>网页写的是 {stated}，但这些文字的日期是 {released}。</translation>
    </message>
    <message>
        <source>It shows no date; those words are dated {released}.</source>
        <translation>网页上没有日期；这些文字的日期是 {released}。</translation>
    </message>
    <message>
        <source>It does not show the policy&apos;s title.</source>
        <translation>网页上没有政策的名称。</translation>
    </message>
    <message>
        <source>Between those words the page shows other texts: {texts}</source>
        <translation>在这些文字之间，网页还有其他文字：{texts}</translation>
    </message>
    <message>
        <source>A link leads to {shown} instead of {released}.</source>
        <translation>有个链接指向 {shown}，而不是 {released}。</translation>
    </message>
    <message>
        <source>The link to {released} is not on the page.</source>
        <translation>网页上没有指向 {released} 的链接。</translation>
    </message>
    <message>
        <source>A link to {shown} was put into the released words.</source>
        <translation>已发布的文字中被加入了指向 {shown} 的链接。</translation>
    </message>
    <message>
        <source>Its stamp was changed ({code}): {expected} was released, {found} is shown.</source>
        <translation>网页上的发布信息被改过（{code}）：发布的是 {expected}，显示的是 {found}。</translation>
    </message>
    <message>
        <source>The page shows the words of release {number}, but not as they were released.</source>
        <translation>网页显示了第 {number} 版的文字，但呈现方式与发布时不同。</translation>
    </message>
    <message>
        <source>The page says more than the release: {texts}</source>
        <translation>网页比发布的版本多说了：{texts}</translation>
    </message>
    <message>
        <source>The page strikes out words that the release does not strike out: {texts}</source>
        <translation>网页划掉了发布版本并未划掉的文字：{texts}</translation>
    </message>
    <message>
        <source>The release strikes out words that the page does not show struck out: {texts}</source>
        <translation>发布版本划掉的文字，网页上并未划掉：{texts}</translation>
    </message>
    <message>
        <source>The page holds words among those of the policy that a reader does not see: {texts}</source>
        <translation>网页在政策的文字之间含有读者看不到的文字：{texts}</translation>
    </message>
    <message>
        <source>Style sheets the page loads were not read: {texts}. What they hide, strike out or add is not known here.</source>
        <translation>未读取此网页载入的样式表：{texts}。它们隐藏、划掉或加上了什么，这里无从得知。</translation>
    </message>
    <message>
        <source>Rules of the page&apos;s own styles were not understood: {texts}. What they hide, strike out or add is not known here.</source>
        <translation>看不懂此网页自身样式中的规则：{texts}。它们隐藏、划掉或加上了什么，这里无从得知。</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Nothing of {language} goes out yet: it has no words that are in step.</source>
        <translation>“{language}”尚无可发布的内容：没有与原文一致的文字。</translation>
    </message>
</context>
<context>
    <name>PastedWords</name>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>略去了 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Pasted: {things}.</source>
        <translation>已粘贴：{things}。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n 个列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfFindings</name>
    <message>
        <source>Read back before it was written (paragraphs: {paragraphs}, pages: {pages}): the words in order, and each letter and mark where a reader meets it.</source>
        <translation>写入前已读回核对（{paragraphs} 段，{pages} 页）：文字依序一致，每个字和标记都在读者看到的位置上。</translation>
    </message>
    <message>
        <source>Read back before it was written (paragraphs: {paragraphs}, pages: {pages}): the words in order. Paragraphs with control characters that turn the direction of writing ({loose}) were held by their letters only: {sections}</source>
        <translation>写入前已读回核对（{paragraphs} 段，{pages} 页）：文字依序一致。其中 {loose} 段含有改变书写方向的控制字符，只核对了字，没有核对顺序：{sections}</translation>
    </message>
    <message>
        <source>Each file was read back before it was written: the words in order, with all changes accepted and with all rejected.</source>
        <translation>每个文件在写入前都已读回核对：接受全部修订和拒绝全部修订后，文字都依序一致。</translation>
    </message>
    <message>
        <source>Each text was read back before it was written: the words of the version, in order.</source>
        <translation>每份文字在写入前都已读回核对：与该版本的文字依序一致。</translation>
    </message>
    <message>
        <source>The file says release {number} ({language}): every paragraph in its place, each letter where a reader meets it, and nothing else.</source>
        <translation>这个文件的内容就是第 {number} 版（{language}）：每段都在原位，每个字都在读者看到的位置上，没有多出其他内容。</translation>
    </message>
    <message>
        <source>The file says what changed from {since} to release {number} ({language}): every paragraph in its place with its marks, and nothing else.</source>
        <translation>这个文件的内容就是从 {since} 到第 {number} 版的变更（{language}）：每段及其标记都在原位，没有多出其他内容。</translation>
    </message>
    <message>
        <source>Paragraphs with control characters that turn the direction of writing ({loose}) were held by their letters only, not by their order: {sections}</source>
        <translation>有 {loose} 段含有改变书写方向的控制字符，只核对了字，没有核对顺序：{sections}</translation>
    </message>
    <message>
        <source>The file has no links: another program printed it and left them out. Its words are the released ones.</source>
        <translation>文件中没有链接：另一个程序打印了它，并略去了链接。文字与发布的相同。</translation>
    </message>
    <message>
        <source>Nothing can be said of the words of this file: it shows letters or pictures and does not say which letters they are. Written by: {program}. Export the PDF again, or let that program keep the text.</source>
        <translation>无法判断此文件的文字：它显示了字形或图片，却没有记载是哪些文字。写入的程序：{program}。请重新导出 PDF，或让该程序保留文字。</translation>
    </message>
    <message>
        <source>Release {newest} is newer.</source>
        <translation>第 {newest} 版较新。</translation>
    </message>
    <message>
        <source>The file does not say release {number} ({language}). Places where they differ: {count}.</source>
        <translation>这个文件的内容不是第 {number} 版（{language}）。不同之处：{count}。</translation>
    </message>
    <message>
        <source>The file does not say what changed from {since} to release {number} ({language}). Places where they differ: {count}.</source>
        <translation>这个文件的内容不是从 {since} 到第 {number} 版的变更（{language}）。不同之处：{count}。</translation>
    </message>
    <message>
        <source>It calls itself a draft; a draft is not a release.</source>
        <translation>文件自称为草稿；草稿不是已发布的版本。</translation>
    </message>
    <message>
        <source>{place}: “{expected}” is not where it is in the release.</source>
        <translation>{place}：“{expected}”的位置与发布的版本不同。</translation>
    </message>
    <message>
        <source>{expected} is somewhere else in the file.</source>
        <translation>“{expected}”在文件中的位置不对。</translation>
    </message>
    <message>
        <source>{place}: the release says “{expected}”, the file says “{found}”.</source>
        <translation>{place}：发布的版本是“{expected}”，文件中是“{found}”。</translation>
    </message>
    <message>
        <source>{place}: the paragraph “{expected}” is missing.</source>
        <translation>{place}：缺少“{expected}”这一段。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not in the release.</source>
        <translation>{place}：发布的版本没有“{found}”。</translation>
    </message>
    <message>
        <source>{place}: “{expected}” is not marked as it should be.</source>
        <translation>{place}：“{expected}”的标记不对。</translation>
    </message>
    <message>
        <source>{place}: something is painted over the words “{expected}”.</source>
        <translation>{place}：“{expected}”的文字被其他图形盖住。</translation>
    </message>
    <message>
        <source>{expected} is missing from the file.</source>
        <translation>文件缺少“{expected}”。</translation>
    </message>
    <message>
        <source>{place}: it begins on page {expected}, and the contents say {found}.</source>
        <translation>{place}：这一节从第 {expected} 页开始，目录写的却是 {found}。</translation>
    </message>
    <message>
        <source>{place}: a link leads to “{found}” instead of “{expected}”.</source>
        <translation>{place}：有链接指向“{found}”，而不是“{expected}”。</translation>
    </message>
    <message>
        <source>{place}: above or below the text stands “{found}” instead of “{expected}”.</source>
        <translation>{place}：页眉或页脚是“{found}”，应为“{expected}”。</translation>
    </message>
    <message>
        <source>Section “{section}”</source>
        <translation>章节“{section}”</translation>
    </message>
    <message>
        <source>Section “{section}”, page {page}</source>
        <translation>章节“{section}”，第 {page} 页</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>Outside of the sections</source>
        <translation>各章节之外</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and review rule</source>
        <translation>人员与审阅规则</translation>
    </message>
    <message>
        <source>Set the people</source>
        <translation>设置人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Write a name in row {row}, without &lt; and &gt;.</source>
        <translation>请在第 {row} 行填写姓名，不含 &lt; 与 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address in row {row}, such as lin@example.com.</source>
        <translation>请在第 {row} 行填写电子邮件地址，例如 lin@example.com。</translation>
    </message>
    <message>
        <source>Tick a role that approves texts.</source>
        <translation>请至少勾选一个可批准内容的角色。</translation>
    </message>
    <message>
        <source>These people cannot stay so: {problem}.</source>
        <translation>人员不能保持这样：{problem}。</translation>
    </message>
    <message>
        <source>one, from the second person on</source>
        <translation>有第二位人员起为一</translation>
    </message>
    <message>
        <source>Approvals needed</source>
        <translation>所需批准数</translation>
    </message>
    <message>
        <source>Other numbers by language</source>
        <translation>各语言的其他数目</translation>
    </message>
    <message>
        <source>Roles that approve texts</source>
        <translation>可批准内容的角色</translation>
    </message>
    <message>
        <source>{email} is listed twice.</source>
        <translation>{email} 重复出现。</translation>
    </message>
    <message>
        <source>At least one person is needed.</source>
        <translation>至少要有一位人员。</translation>
    </message>
    <message>
        <source>An exact conversion inherits the approval of its source</source>
        <translation>完全按规则转换的内容沿用原文的批准</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>移除人员</translation>
    </message>
    <message>
        <source>Make a key for me</source>
        <translation>为我创建密钥</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>An Ed25519 key of yours</source>
        <translation>您的 Ed25519 密钥</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>{name} 的角色</translation>
    </message>
    <message>
        <source>Use one of my keys…</source>
        <translation>使用我的密钥…</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>“Reviewer” without a language is for every language, for facts and titles. Once anyone has a key, versions and approvals are signed. Another publisher has to approve changes to people and rule.</source>
        <translation>不注明语言的“审阅者”可审阅所有语言、关键信息与标题。一旦有人拥有密钥，版本与批准都要签名。人员与规则的变更须由另一位发布者批准。</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This cannot be read now</source>
        <translation>目前无法读取</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>Release {number} · last updated {date}</source>
        <translation>第 {number} 版 · 最后更新 {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>有 %n 项等您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to publish</source>
        <translation>
            <numerusform>%n 项变更待发布</numerusform>
        </translation>
    </message>
    <message>
        <source>behind: {languages}</source>
        <translation>未跟上原文：{languages}</translation>
    </message>
    <message>
        <source>Nothing waits, every language is in step</source>
        <translation>没有待办事项，各语言都与原文一致</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>This folder cannot be written, so the policy is open for reading only.</source>
        <translation>此文件夹无法写入，政策以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s); the changes are part of the draft.</source>
        <translation>
            <numerusform>其他程序变更了 %n 个文件；这些变更已纳入草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and stay as they were saved last.</source>
        <translation>
            <numerusform>有 %n 个文件无法读取，保持上次保存的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of unsaved words was damaged. It is kept in {path}.</source>
        <translation>未保存内容的暂存记录已损坏，保留在 {path}。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version, so there is nothing to save.</source>
        <translation>自上一个版本以来没有变更，无需保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n typed number(s) before headings were taken off: the policy numbers them.</source>
        <translation>
            <numerusform>已删去标题前手打的 %n 个编号：本政策会自动编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>移除锁定</translation>
    </message>
    <message>
        <source>The lock is removed. Try again.</source>
        <translation>锁定已移除，请再试一次。</translation>
    </message>
    <message>
        <source>Dateline was stopped before it could close. Your words are back as they stood on {time}.</source>
        <translation>Dateline 上次没有正常关闭。您的内容已恢复到 {time} 的状态。</translation>
    </message>
</context>
<context>
    <name>Pressing</name>
    <message>
        <source>A line can be broken inside a paragraph only.</source>
        <translation>只能在段落之内换行。</translation>
    </message>
    <message>
        <source>The heading of a section stays its heading.</source>
        <translation>章节的标题必须保留为标题。</translation>
    </message>
    <message>
        <source>That cannot be done with what is selected.</source>
        <translation>目前选取的内容无法这样处理。</translation>
    </message>
    <message>
        <source>The first item of a list cannot be moved in.</source>
        <translation>列表的第一项无法缩进。</translation>
    </message>
    <message>
        <source>This item cannot be moved further out.</source>
        <translation>这一项已在最外层，无法再减少缩进。</translation>
    </message>
    <message>
        <source>Bold or italic cannot begin or end here: select a whole word.</source>
        <translation>粗体或斜体无法在此处开始或结束，请选取完整的字词。</translation>
    </message>
    <message>
        <source>The cell begins here. Tab goes to the next one.</source>
        <translation>已到单元格的边界；按 Tab 键可移到下一格。</translation>
    </message>
    <message>
        <source>There is nothing to join with here.</source>
        <translation>这里没有可以合并的内容。</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>这里没有链接。</translation>
    </message>
    <message>
        <source>Select words first, and give an address that begins with https://, mailto:, tel: or #.</source>
        <translation>请先选取文字，并输入以 https://、mailto:、tel: 或 # 开头的地址。</translation>
    </message>
    <message>
        <source>A cell holds one paragraph. Put the cursor below the table and paste again, or paste the words only with Ctrl+Shift+V.</source>
        <translation>表格的单元格只能放一个段落。请把光标移到表格下方再粘贴，或按 Ctrl+Shift+V 只粘贴文字。</translation>
    </message>
    <message>
        <source>The table does not fit into these cells: it needs empty ones, and enough columns. Put the cursor below the table for a table of its own.</source>
        <translation>这个表格放不进这些单元格：需要空白的单元格，列数也要足够。要另成一个表格，请把光标移到表格下方。</translation>
    </message>
    <message>
        <source>The selection ends inside a piece of code. Select all of the code, or only what is around it.</source>
        <translation>所选范围停在一段代码中间。请选择整段代码，或只选择它前后的文字。</translation>
    </message>
    <message>
        <source>That cannot stand here. Put the cursor into an empty paragraph and try again.</source>
        <translation>这里放不下这些内容。请把光标移到空白段落再试一次。</translation>
    </message>
</context>
<context>
    <name>PretranslateDialog</name>
    <message>
        <source>Translate from memory: {language}</source>
        <translation>以翻译记忆预先翻译：{language}</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Paragraphs that are missing or outdated are taken from what was translated before, as drafts: nothing is put in step. At 99 % changed figures are put in, and paragraphs are put together from sentences.</source>
        <translation>缺少或待更新的段落会以先前译过的内容填入，列为草稿，不会标为一致。设为 99 % 时，会填入变更的数字，也会以句子组成段落。</translation>
    </message>
    <message>
        <source>Known at least by</source>
        <translation>匹配程度至少</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>选择打印机…</translation>
    </message>
    <message>
        <source>The pages are set as a PDF and read back word by word; those very pages go to the printer you choose next, or into a file.</source>
        <translation>页面先排成 PDF，逐字读回核对；接着把这些页面送到您选择的打印机，或存成文件。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不标示</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Mark changes since</source>
        <translation>标示变更的起点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A version does not differ from itself. Choose another one to mark changes since.</source>
        <translation>同一版本之间没有差异。请选择另一个版本作为比较基准。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>The pages are set and proved: choose a printer.</source>
        <translation>页面已排好并核对无误：请选择打印机。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message numerus="yes">
        <source>Handed %n page(s) to the printer.</source>
        <translation>
            <numerusform>已将 %n 页送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed: the printer or the file did not take the pages. Choose another one.</source>
        <translation>没有打印任何内容：打印机或文件未能接收页面。请另选一个。</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>本章节</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>The texts are being checked…</source>
        <translation>正在检查内容…</translation>
    </message>
    <message>
        <source>The checks find nothing wrong.</source>
        <translation>检查没有发现问题。</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Release</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Nothing was released yet</source>
        <translation>尚未发布过</translation>
    </message>
    <message>
        <source>There is nothing to prove.</source>
        <translation>没有可验证的内容。</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>全部相符</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s): dates, words, manifests and tags agree with the history.</source>
        <translation>
            <numerusform>%n 个发布版的日期、内容、发布清单和标签都与历史相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first thing that breaks</source>
        <translation>第一处不符</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>{language} {date}</source>
        <translation>{language} {date}</translation>
    </message>
    <message>
        <source>Verify the releases</source>
        <translation>验证发布版</translation>
    </message>
    <message>
        <source>Walking the history…</source>
        <translation>正在逐一检查历史…</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Releases and what was found of them</source>
        <translation>各发布版的验证结果</translation>
    </message>
    <message>
        <source>This proves that the releases agree with each other and with the history. That a date was the true one rests on its publisher’s word.</source>
        <translation>此项验证证明各发布版彼此一致，也与历史一致。至于所记载的时刻是否属实，以发布者所述为准。</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish release {number}?</source>
        <translation>要发布第 {number} 版吗？</translation>
    </message>
    <message>
        <source>Publish release {number}</source>
        <translation>发布第 {number} 版</translation>
    </message>
    <message>
        <source>Release {number} cannot be taken back: its words and its date stay in the history that anyone can check. A later release can change them.</source>
        <translation>第 {number} 版发布后无法撤回：它的文字和日期会留在任何人都可查验的记录中。之后的版本可以再作变更。</translation>
    </message>
</context>
<context>
    <name>PublishWorkspace</name>
    <message>
        <source>This folder cannot be written, so nothing can be published.</source>
        <translation>此文件夹无法写入，因此不能发布。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>A version is being saved.</source>
        <translation>正在保存版本。</translation>
    </message>
    <message>
        <source>Reading the draft…</source>
        <translation>正在读取草稿…</translation>
    </message>
    <message>
        <source>Publish {language} behind its source</source>
        <translation>让“{language}”以较早的译文发布</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Publish it behind</source>
        <translation>以较早的译文发布</translation>
    </message>
    <message>
        <source>Say why: the release keeps the reason.</source>
        <translation>请说明理由：会记录在发布版中。</translation>
    </message>
    <message>
        <source>{language} keeps its last released words where it is not in step. Its page keeps the date of those words and sends readers to the newer source.</source>
        <translation>“{language}”与原文不一致之处会保持上次发布的内容。页面沿用那些内容的日期，并指引读者阅读较新的原文。</translation>
    </message>
    <message>
        <source>Hold back {language}</source>
        <translation>暂缓发布“{language}”</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>暂缓发布</translation>
    </message>
    <message>
        <source>{language} keeps the words of the last release, and so do languages that are made from it. Its page keeps their date and sends readers to the newer source.</source>
        <translation>“{language}”沿用上一版的文字，由它产生的语言也是如此。它的页面保留那些文字的日期，并请读者参阅较新的原文。</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>保留这个理由</translation>
    </message>
    <message>
        <source>The draft or the day changed meanwhile. Look at the date again, then publish.</source>
        <translation>草稿或日期在此期间有变更。请再确认日期，然后发布。</translation>
    </message>
    <message>
        <source>Release {number} is published, last updated {date}.</source>
        <translation>第 {number} 版已发布，最后更新 {date}。</translation>
    </message>
    <message>
        <source>Readers have release {number}</source>
        <translation>读者目前看到的是第 {number} 版</translation>
    </message>
    <message>
        <source>Writes releases/{number}.toml and the tag release/{number}.</source>
        <translation>将写入 releases/{number}.toml 和标签 release/{number}。</translation>
    </message>
    <message numerus="yes">
        <source>The release has %n page(s), one for each language.</source>
        <translation>
            <numerusform>这一版共 %n 个页面，每种语言一页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish release {number}?</source>
        <translation>可以发布第 {number} 版了吗？</translation>
    </message>
    <message>
        <source>Publish release {number}</source>
        <translation>发布第 {number} 版</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What must hold before the release</source>
        <translation>发布前必须符合的条件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Publish on a version dated in the future</source>
        <translation>以未来时间的版本为基础发布</translation>
    </message>
    <message>
        <source>Version {version} says it was made on {made}, but this computer’s clock shows {now}. Set the clock and publish then, or say why the release is made all the same.</source>
        <translation>版本 {version} 记载的时间是{made}，但这台电脑的时钟显示{now}。请校正时钟后再发布，或说明为何仍要发布。</translation>
    </message>
</context>
<context>
    <name>PublishedReleases</name>
    <message>
        <source>The draft is what release {number} was already.</source>
        <translation>草稿已与第 {number} 版相同。</translation>
    </message>
    <message>
        <source>The draft is what release {number} was. The people stay as they are.</source>
        <translation>草稿已回到第 {number} 版的样子。人员保持不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>To look at · {count}</source>
        <translation>待查看 · {count}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>{mine} for you, of {count}</source>
        <translation>等您处理 {mine}／共 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>尚缺 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>还没有章节。</translation>
    </message>
    <message>
        <source>Nothing matches this choice. Choose “Everything” to see all.</source>
        <translation>没有符合的项目。选择“全部”即可看到所有项目。</translation>
    </message>
    <message>
        <source>There is nothing to look at yet.</source>
        <translation>还没有需要查看的内容。</translation>
    </message>
    <message>
        <source>Every text reads as in release {number}, and no translation is missing or outdated.</source>
        <translation>所有内容都与第 {number} 版相同，也没有缺失或待更新的译文。</translation>
    </message>
    <message>
        <source>Texts that wait for a look</source>
        <translation>等待查看的内容</translation>
    </message>
</context>
<context>
    <name>QueueTools</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation>上次看过后有变</translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>要显示的项目</translation>
    </message>
    <message numerus="yes">
        <source>Ask for review (%n)…</source>
        <translation>
            <numerusform>送交审阅（%n）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Words for a quote</source>
        <translation>报价用字数</translation>
    </message>
    <message>
        <source>Words to translate</source>
        <translation>待翻译字数</translation>
    </message>
    <message>
        <source>Known by the memory</source>
        <translation>翻译记忆匹配程度</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>句段</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>待翻译</translation>
    </message>
    <message>
        <source>With marks</source>
        <translation>含标点字符</translation>
    </message>
    <message>
        <source>Count sentences as segments, as most translation programs do</source>
        <translation>以句子为句段计算（多数翻译软件的做法）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>What is missing or outdated. Facts, links and marks are not counted; repeated segments once.</source>
        <translation>只计缺少或待更新的内容。关键信息、链接与格式标记不计；重复的句段另列。</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 词</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>Drafts, to be checked</source>
        <translation>草稿（待审读）</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Somebody left, or a key is lost</source>
        <translation>有人离开或遗失密钥</translation>
    </message>
    <message>
        <source>Make a key of recovery for that day</source>
        <translation>为那一天创建恢复密钥</translation>
    </message>
    <message>
        <source>Keep its file off this computer. It counts from the next release on, and puts people in force.</source>
        <translation>请将文件保存在这台电脑以外的地方。自下一次发布起有效，可让人员生效。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Use the key of recovery</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>You are in force as a publisher at once. “verify” will always say so.</source>
        <translation>您立即以发布者身份生效。“verify”会永久说明此事。</translation>
    </message>
    <message>
        <source>Put me in force</source>
        <translation>让我生效</translation>
    </message>
    <message>
        <source>Begin anew in the open, without such a key</source>
        <translation>没有这种密钥，公开地重新开始</translation>
    </message>
    <message>
        <source>“verify” names it as broken to everybody who does not know of it. Tell them which version it is.</source>
        <translation>对不知情的人，“verify”会指出这里不成立。请告知他们是哪一个版本。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>While somebody else can still agree, change the people under “People and review rule…” instead; whoever goes may agree as well. These are the ways on where nobody can.</source>
        <translation>只要还有其他人能批准，请改在“人员与审阅规则…”变更人员；离开的人也可以批准。以下是没有人能批准时的办法。</translation>
    </message>
    <message>
        <source>Say why: whoever verifies this policy reads it.</source>
        <translation>请说明原因：验证这份政策的人都会看到。</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>请选择存放密钥的文件。</translation>
    </message>
    <message>
        <source>Choose the file of the key.</source>
        <translation>请选择密钥的文件。</translation>
    </message>
    <message>
        <source>That file exists already. Choose a new one.</source>
        <translation>该文件已经存在，请选择新的文件。</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>离开的人</translation>
    </message>
    <message>
        <source>The last release names no key of recovery.</source>
        <translation>上一次发布没有指定恢复密钥。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The key is in {file}: move it off this computer, to a place that few people reach. The draft names it; it counts once that is approved and released.</source>
        <translation>密钥在 {file}：请移出这台电脑，放到少有人能接触的地方。草稿已指定这把密钥；批准并发布后才有效。</translation>
    </message>
    <message>
        <source>You are in force, by the key of recovery. “verify” will always say so.</source>
        <translation>您已凭恢复密钥生效。“verify”会永久说明此事。</translation>
    </message>
    <message>
        <source>You are in force. “verify” names that as broken to whoever does not say: --anew {version}. Tell those who check this policy which version it is, and why.</source>
        <translation>您已生效。凡未加上 --anew {version} 的人，“verify”都会指出这里不成立。请告知验证这份政策的人是哪一个版本，以及原因。</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>fact</source>
        <translation>关键信息</translation>
    </message>
    <message>
        <source>right or duty</source>
        <translation>权利义务</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>letter case</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>引用随条次变更</translation>
    </message>
    <message>
        <source>the same, written differently</source>
        <translation>内容相同，写法不同</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>共 {count} 处</translation>
    </message>
    <message>
        <source>its clause is gone</source>
        <translation>所引条款已删除</translation>
    </message>
    <message>
        <source>its clause is {number} now</source>
        <translation>所引条款现为第 {number} 条</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {moved}: {new}</source>
        <translation>第 {number} 处变更，共 {count} 处：{moved}：{new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: inserted {new}</source>
        <translation>第 {number} 处变更，共 {count} 处：插入 {new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: deleted {old}</source>
        <translation>第 {number} 处变更，共 {count} 处：删除 {old}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {old} became {new}</source>
        <translation>第 {number} 处变更，共 {count} 处：{old} 改为 {new}</translation>
    </message>
    <message>
        <source>[deleted: </source>
        <translation>[删除：</translation>
    </message>
    <message>
        <source>[inserted: </source>
        <translation>[插入：</translation>
    </message>
    <message>
        <source>[moved here: </source>
        <translation>[移入：</translation>
    </message>
    <message>
        <source>[moved away: </source>
        <translation>[移出：</translation>
    </message>
    <message>
        <source> – end]</source>
        <translation>，结束]</translation>
    </message>
    <message>
        <source>{words}, commented on</source>
        <translation>{words}，有批注</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>did not follow its clause</source>
        <translation>未随所引条款变更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}：{words}</translation>
    </message>
</context>
<context>
    <name>RedlineLegend</name>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>关键信息</translation>
    </message>
</context>
<context>
    <name>RedlineOptions</name>
    <message>
        <source>Ignore white space</source>
        <translation>忽略空白</translation>
    </message>
    <message>
        <source>Ignore the width of punctuation (, ，)</source>
        <translation>忽略标点全角与半角（, ，）</translation>
    </message>
    <message>
        <source>Ignore capital and small letters</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>Ignore Markdown marks</source>
        <translation>忽略 Markdown 标记</translation>
    </message>
    <message>
        <source>Fold terms that are replaced throughout</source>
        <translation>折叠全文统一替换的用词</translation>
    </message>
    <message>
        <source>Ignore numbering</source>
        <translation>忽略编号</translation>
    </message>
    <message>
        <source>Ignore Traditional and Simplified</source>
        <translation>忽略繁体与简体之别</translation>
    </message>
    <message>
        <source>Mark single characters, not words</source>
        <translation>逐字标示，而非逐词</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Changes between two versions</source>
        <translation>两个版本之间的变更</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n 段未变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: {sections}</source>
        <translation>未变更：{sections}</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>较旧的版本</translation>
    </message>
</context>
<context>
    <name>ReleaseChoice</name>
    <message>
        <source>Release {number} · {date}</source>
        <translation>第 {number} 版 · {date}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Only paragraphs that change are shown. Untick a text that is to stay as it is.</source>
        <translation>只显示会变更的段落。要保持原样的文字，请取消勾选。</translation>
    </message>
    <message>
        <source>Texts that change</source>
        <translation>会变更的文字</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This says which versions run here, which commands were given and where the program failed. No word of a policy is in it, no name and no folder. Nothing is sent: look at it, then copy it to whoever helps you, with a sentence about what you expected.</source>
        <translation>这份报告记载此处运行的版本、用过的命令，以及程序出错的位置，不含政策的任何文字、姓名或文件夹。报告不会自动发送：请先看过，再复制给协助您的人，并附上一句话说明您原本预期的结果。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a release as a new draft</source>
        <translation>将某一发布版恢复为新草稿</translation>
    </message>
    <message>
        <source>Restore as a new draft</source>
        <translation>恢复为新草稿</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>哪一版</translation>
    </message>
    <message>
        <source>The draft becomes what this release was, in every language. Readers keep what they have until you publish, and you can take it back.</source>
        <translation>草稿会在所有语言中变回这一版的内容。在您发布之前，读者看到的内容不变；您也可以撤销。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Go to a change first (F8), or point at one.</source>
        <translation>请先转到一处变更（F8），或指向一处变更。</translation>
    </message>
    <message>
        <source>The draft has this paragraph as in {version} already, or it differs only by a fact.</source>
        <translation>草稿中的此段落已与{version}相同，或只有关键信息不同。</translation>
    </message>
    <message>
        <source>The paragraph is in the draft as in {version}.</source>
        <translation>草稿中的段落已改回{version}的内容。</translation>
    </message>
    <message>
        <source>The draft has the words of {version} already, or they differ only by a fact.</source>
        <translation>草稿已是{version}的内容，或只有关键信息不同。</translation>
    </message>
    <message>
        <source>The section is in the draft as in {version}.</source>
        <translation>草稿中的章节已改回{version}的内容。</translation>
    </message>
    <message>
        <source>The fact has the values of {version} again.</source>
        <translation>关键信息已改回{version}的值。</translation>
    </message>
    <message>
        <source>The draft is what {version} was. The people stay as they are.</source>
        <translation>草稿已回到{version}的样子。人员保持不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Compare two versions of one language to restore from the older one.</source>
        <translation>比较同一种语言的两个版本，才能恢复较旧版本的内容。</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Facts</source>
        <translation>关键信息</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>无说明</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} wrote it</source>
        <translation>由{who}撰写</translation>
    </message>
    <message>
        <source>{who} reworded it</source>
        <translation>由{who}改写</translation>
    </message>
    <message>
        <source>{who} moved it to {place}</source>
        <translation>由{who}移至{place}</translation>
    </message>
    <message>
        <source>New in the draft, in no version yet</source>
        <translation>草稿中新增，尚未存入版本</translation>
    </message>
    <message>
        <source>Reworded in the draft, in no version yet</source>
        <translation>草稿中改写，尚未存入版本</translation>
    </message>
    <message>
        <source>Moved to {place} in the draft, in no version yet</source>
        <translation>草稿中移到{place}，尚未存入版本</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Ask for review</source>
        <translation>送交审阅</translation>
    </message>
    <message>
        <source>For the reviewers</source>
        <translation>给审阅者的话</translation>
    </message>
    <message>
        <source>Review is asked for.</source>
        <translation>已送交审阅。</translation>
    </message>
    <message>
        <source>Approved. An edit voids it; undoing revives it.</source>
        <translation>已批准。内容一改即失效，改回后恢复效力。</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>需要修改的地方</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>请说明需要修改什么。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>The comment is added.</source>
        <translation>已添加批注。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>请写下回复。</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>批注已标为解决。</translation>
    </message>
    <message>
        <source>The suggested words are in the draft.</source>
        <translation>建议的文字已纳入草稿。</translation>
    </message>
    <message>
        <source>The change is out of the draft. Undo brings it back.</source>
        <translation>变更已从草稿中移除。撤销即可取回。</translation>
    </message>
    <message>
        <source>The version is adopted; you count as its author.</source>
        <translation>已采纳此版本；您即为其作者。</translation>
    </message>
    <message>
        <source>Changes are asked for.</source>
        <translation>已要求修改。</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>By {author}: {message}. Look at it in History, then adopt it: you count as its author.</source>
        <translation>作者 {author}：{message}。请先在“历史”中查看再采纳；采纳后您即为其作者。</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>{who} asks for changes</source>
        <translation>{who} 要求修改</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Approved by {who}</source>
        <translation>{who} 已批准</translation>
    </message>
    <message>
        <source>Agreed to already</source>
        <translation>先前已获批准</translation>
    </message>
    <message>
        <source>{found} of {needed} approvals</source>
        <translation>批准 {found} / {needed}</translation>
    </message>
    <message>
        <source>Nobody was asked for review yet.</source>
        <translation>尚未送交审阅。</translation>
    </message>
    <message>
        <source>{who} asks for review.</source>
        <translation>{who} 送交审阅。</translation>
    </message>
    <message>
        <source>{who} wrote this</source>
        <translation>由 {who} 撰写</translation>
    </message>
    <message>
        <source>The words are those of the release</source>
        <translation>内容与发布版相同</translation>
    </message>
    <message>
        <source>You may approve.</source>
        <translation>您可以批准。</translation>
    </message>
    <message>
        <source>Nobody here may approve this. Give somebody the role under People.</source>
        <translation>这里没有人可以批准此项内容。请在“人员”中赋予角色。</translation>
    </message>
    <message>
        <source>May approve: {names}</source>
        <translation>可以批准：{names}</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}：{words}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>建议其他文字</translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation>建议：{words}</translation>
    </message>
    <message>
        <source>on “{quote}”</source>
        <translation>针对“{quote}”</translation>
    </message>
    <message>
        <source>these words are gone</source>
        <translation>这些文字已不存在</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>for reviewers; whoever has a copy can read it</source>
        <translation>供审阅者参考；持有副本的人都能看到</translation>
    </message>
    <message>
        <source>If you take it, nobody is left to approve this text: you both count as its authors.</source>
        <translation>如果您采用，你们两人都算作者，就没有人能批准这段内容了。</translation>
    </message>
    <message>
        <source>If you take it, you both count as authors; {names} may then approve.</source>
        <translation>如果您采用，你们两人都算作者；之后可由 {names} 批准。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>A version is not signed by anyone of the policy</source>
        <translation>有一个版本没有此政策的人员签名</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>dated before the words, by a clock that was wrong</source>
        <translation>日期早于条文，因为两台电脑的时钟不一致</translation>
    </message>
    <message>
        <source>Nobody else is left to approve this; let the person concerned make the change.</source>
        <translation>没有其他人可以批准；请由当事人自行变更。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>标为已解决</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>A fact changed: {old} → {new}</source>
        <translation>关键信息变更：{old} → {new}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>此项变更</translation>
    </message>
    <message>
        <source>Nobody suggests other words here.</source>
        <translation>这里没有人建议其他文字。</translation>
    </message>
    <message>
        <source>The section is removed</source>
        <translation>章节已删除</translation>
    </message>
    <message>
        <source>The next release leaves it out.</source>
        <translation>下一版将不再包含它。</translation>
    </message>
    <message>
        <source>Mark in step</source>
        <translation>标为一致</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>重新转换</translation>
    </message>
    <message>
        <source>Go to Translate</source>
        <translation>转到“翻译”</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>转到“撰写”</translation>
    </message>
    <message>
        <source>The source has no words here</source>
        <translation>原文在此没有内容</translation>
    </message>
    <message>
        <source>Write them, or remove the section.</source>
        <translation>请撰写内容，或删除章节。</translation>
    </message>
    <message>
        <source>The source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Read it; the languages made from it follow in this list.</source>
        <translation>请读过这篇；以它为来源的语言列在后面。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Translate it, or publish without this language.</source>
        <translation>请翻译，或发布时不含该语言。</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Once it says what the source says, mark it in step.</source>
        <translation>内容与原文相符后，请标为一致。</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>The source changed since. Follow it, then mark it in step.</source>
        <translation>原文此后有变更。请按原文修改，再标为一致。</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Nobody looked at it yet. Read it, then mark it in step.</source>
        <translation>还没有人核对过。请读过之后标为一致。</translation>
    </message>
    <message>
        <source>In step with the source</source>
        <translation>与原文一致</translation>
    </message>
    <message>
        <source>It is translated; somebody asks for changes.</source>
        <translation>已译好；有人要求修改。</translation>
    </message>
    <message>
        <source>It is translated; approvals are still missing.</source>
        <translation>已译好；还缺批准。</translation>
    </message>
    <message>
        <source>It is translated; a comment is open.</source>
        <translation>已译好；还有批注未解决。</translation>
    </message>
    <message>
        <source>It is translated.</source>
        <translation>已译好。</translation>
    </message>
    <message>
        <source>Nothing is left to do but to publish it.</source>
        <translation>只差发布，没有其他待办事项。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更说明</translation>
    </message>
    <message>
        <source>It can be approved once it is in step and differs from the release.</source>
        <translation>内容与原文一致且与发布版不同时，才能批准。</translation>
    </message>
    <message>
        <source>Not up for approval</source>
        <translation>尚不需批准</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>批准并签名</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Ask for changes…</source>
        <translation>要求修改…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>That cannot be done here now.</source>
        <translation>这里目前没有可以这样处理的内容。</translation>
    </message>
    <message>
        <source>The policy has one person, so nobody else has to approve.</source>
        <translation>此政策只有一位成员，无需其他人批准。</translation>
    </message>
    <message>
        <source>Reading what was agreed…</source>
        <translation>正在读取批准记录…</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}：{state}</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>A part of the policy in all languages</source>
        <translation>政策中不分语言的部分</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后有变更</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>● yours to approve</source>
        <translation>● 待您批准</translation>
    </message>
    <message>
        <source>✗ yours to change</source>
        <translation>✗ 待您修改</translation>
    </message>
    <message>
        <source>● yours to answer</source>
        <translation>● 待您回复</translation>
    </message>
    <message>
        <source>It changed since you looked at it.</source>
        <translation>您看过之后有变更。</translation>
    </message>
    <message>
        <source>✗ changes asked for</source>
        <translation>✗ 要求修改</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 已批准</translation>
    </message>
    <message>
        <source>● review asked for</source>
        <translation>● 已送交审阅</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Comparing the draft with the last release…</source>
        <translation>正在比较草稿与上次发布的内容…</translation>
    </message>
    <message>
        <source>Nothing else waits for your approval.</source>
        <translation>没有其他内容等您批准。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>转到“撰写”</translation>
    </message>
    <message>
        <source>There are no words in {language} yet.</source>
        <translation>“{language}”还没有内容。</translation>
    </message>
    <message>
        <source>The words in {language} are those of the last release; the source changed since.</source>
        <translation>“{language}”仍是上次发布的内容；原文此后有变更。</translation>
    </message>
    <message>
        <source>Go to Translate</source>
        <translation>转到“翻译”</translation>
    </message>
    <message>
        <source>There are no words here to comment on yet.</source>
        <translation>这里还没有文字可以批注。</translation>
    </message>
    <message>
        <source>Go to a change first (F8), then reject it.</source>
        <translation>请先移到一处变更（F8），再将其退回。</translation>
    </message>
    <message>
        <source>{section} · {language} · draft</source>
        <translation>{section} · {language} · 草稿</translation>
    </message>
    <message>
        <source>{section} · {language} · release {number} → draft</source>
        <translation>{section} · {language} · 第 {number} 版 → 草稿</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>此项变更</translation>
    </message>
    <message>
        <source>Comment on the words that are selected, or on the whole text</source>
        <translation>针对选中的文字或整篇内容添加批注</translation>
    </message>
    <message>
        <source>Reject this change</source>
        <translation>退回此项变更</translation>
    </message>
    <message>
        <source>Take this one change out of the draft</source>
        <translation>将此项变更从草稿中移除</translation>
    </message>
    <message>
        <source>That cannot be done here now.</source>
        <translation>这里目前没有可以这样处理的内容。</translation>
    </message>
    <message>
        <source>{section} · draft</source>
        <translation>{section} · 草稿</translation>
    </message>
    <message>
        <source>{section} · release {number} → draft</source>
        <translation>{section} · 第 {number} 版 → 草稿</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Titles, order and audiences</source>
        <translation>名称、顺序与适用对象</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>关键信息</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Languages and rules</source>
        <translation>语言与规则</translation>
    </message>
    <message>
        <source>You are not among the people of this policy, so you may not approve.</source>
        <translation>您不在此政策的人员之列，因此不能批准。</translation>
    </message>
    <message>
        <source>You wrote a part of this, so somebody else has to approve it.</source>
        <translation>部分内容出自您手，须由他人批准。</translation>
    </message>
    <message>
        <source>This changes your own entry, so somebody else has to approve it.</source>
        <translation>此项变更涉及您本人的资料，须由他人批准。</translation>
    </message>
    <message>
        <source>Your roles do not let you approve this.</source>
        <translation>您的角色不能批准此项内容。</translation>
    </message>
    <message>
        <source>Approvals are signed here, and you have no key yet.</source>
        <translation>这里的批准必须签名，而您还没有密钥。</translation>
    </message>
    <message>
        <source>Your key is not in force yet: a publisher has to approve it first.</source>
        <translation>您的密钥尚未生效：须先由发布者批准。</translation>
    </message>
    <message>
        <source>The words have changed since.</source>
        <translation>内容已有变更。</translation>
    </message>
    <message>
        <source>There has been another release since.</source>
        <translation>在此期间另有一次发布。</translation>
    </message>
    <message>
        <source>The source has changed since.</source>
        <translation>原文已有变更。</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>规则 {rule}</translation>
    </message>
    <message>
        <source>Removal of {section}</source>
        <translation>移除 {section}</translation>
    </message>
    <message>
        <source>End of {language}</source>
        <translation>{language} 停止提供</translation>
    </message>
</context>
<context>
    <name>RewrittenDialog</name>
    <message>
        <source>The shared history was rewritten</source>
        <translation>共享的历史被改写了</translation>
    </message>
    <message>
        <source>Go on with the new history</source>
        <translation>采用新的历史并继续</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>No role yet</source>
        <translation>尚无角色</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Author</source>
        <translation>撰写者</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>{role}: {language}</source>
        <translation>{role}：{language}</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Only here, as long as the words around it stay</source>
        <translation>仅限此处，前后文不变时有效</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Everywhere in this section</source>
        <translation>本章节各处</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Everywhere in this policy</source>
        <translation>本政策各处</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>These very words everywhere in this policy, inside other words too</source>
        <translation>本政策中所有这些词语，包括位于其他词之内的</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>In every policy that you work on</source>
        <translation>您处理的每一份政策</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>All sections in {language}</source>
        <translation>“{language}”的所有章节</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本章节</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>History: came and went</source>
        <translation>历史：出现与消失</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的字词</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>See what every text would become, before anything is replaced</source>
        <translation>替换之前，先看每篇文字会变成什么样子</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全字</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>All the words within one sentence, in any order</source>
        <translation>同一句中含有所有字词，顺序不限</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>繁≠简</source>
        <translation>繁≠简</translation>
    </message>
    <message>
        <source>Tell Traditional from Simplified characters</source>
        <translation>区分繁体与简体字</translation>
    </message>
    <message>
        <source>，≠,</source>
        <translation>，≠,</translation>
    </message>
    <message>
        <source>Tell full-width from half-width characters</source>
        <translation>区分全角与半角</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>The search was stopped. Type, or press Enter, to search again.</source>
        <translation>已停止搜索。继续输入或按 Enter 再次搜索。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>这是谁写的</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>The words never came or went in %n version(s).</source>
        <translation>
            <numerusform>在 %n 个版本中，这些字词从未出现或消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They came or went in %n version(s).</source>
        <translation>
            <numerusform>在 %n 个版本中出现或消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the cursor into a sentence first.</source>
        <translation>请先把光标放进一个句子。</translation>
    </message>
    <message>
        <source>The text does not have these words as they stand there. Ask again in Write.</source>
        <translation>文字中没有与此完全相同的字句。请在“撰写”中再查一次。</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
    <message>
        <source>The values of these facts contain it too: {names}</source>
        <translation>这些关键信息的值里也有：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} in %n text(s)</source>
        <translation>
            <numerusform>%n 篇文字中有 {places}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Search in more places, or ignore more differences.</source>
        <translation>未找到。请扩大搜索范围，或少区分一些差异。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed; all are replaced.</source>
        <translation>
            <numerusform>只列出前 %n 处；替换时全部处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索（Esc）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>SearchPlaces</name>
    <message>
        <source>Title</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Fact {name}</source>
        <translation>关键信息 {name}</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>所有语言</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Nothing would change: these words stand there already.</source>
        <translation>没有可变更之处：那里已经是这些字了。</translation>
    </message>
    <message>
        <source>The texts changed meanwhile. Search again, and look at the preview once more.</source>
        <translation>文字在此期间已变更。请重新搜索，再看一次预览。</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SectionCommands</name>
    <message>
        <source>New section</source>
        <translation>新章节</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Add the section</source>
        <translation>添加章节</translation>
    </message>
    <message>
        <source>Give the section a heading.</source>
        <translation>请输入章节标题。</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph with which the new section begins, and split again.</source>
        <translation>请将光标移到新章节开头的段落，再拆分一次。</translation>
    </message>
    <message>
        <source>Split the section</source>
        <translation>拆分章节</translation>
    </message>
    <message>
        <source>Heading of the second part</source>
        <translation>后半部分的标题</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Give the second part a heading.</source>
        <translation>请输入后半部分的标题。</translation>
    </message>
    <message>
        <source>Joined with “{heading}”.</source>
        <translation>已与“{heading}”合并。</translation>
    </message>
    <message>
        <source>Removed “{heading}” in every language.</source>
        <translation>已删除所有语言的“{heading}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>{number} · {heading}</source>
        <translation>{number} · {heading}</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add a section or import a text to begin.</source>
        <translation>请添加章节或导入文本，即可开始。</translation>
    </message>
    <message>
        <source>This section has no words in {language} yet. Type them here.</source>
        <translation>本章节还没有“{language}”的内容。请在这里输入。</translation>
    </message>
</context>
<context>
    <name>SectionNames</name>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>§{number} {heading}</source>
        <translation>§{number} {heading}</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>SectionPreview</name>
    <message>
        <source>Only the beginning of this very long section is shown here. Pages show all of it.</source>
        <translation>此章节很长，此处只显示开头；页面会显示全部内容。</translation>
    </message>
</context>
<context>
    <name>SendingDialog</name>
    <message>
        <source>Send work to translators</source>
        <translation>送交译者</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Package (zip), with all that helps</source>
        <translation>完整文件包（ZIP）</translation>
    </message>
    <message>
        <source>Fill the translation with the source, for OmegaT</source>
        <translation>在译文的位置先放入原文（OmegaT 需要）</translation>
    </message>
    <message>
        <source>Cut into sentences</source>
        <translation>分成句子</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Also the texts that are in step</source>
        <translation>也包括与原文一致的文字</translation>
    </message>
    <message>
        <source>What is missing or outdated goes out, with notes and the text as it was. Links and facts are locked: the policy’s own are kept when the file comes back. A package holds XLIFF, a Word table, memory, terms, the source as PDF and your note.</source>
        <translation>送出的是缺少或待更新的内容，并附注解及先前的文字。链接与关键信息已锁定：文件寄回后一律以我方为准。完整文件包包含 XLIFF、Word 对照表、翻译记忆、术语、原文 PDF 及您的说明。</translation>
    </message>
    <message>
        <source>XLIFF, for a translation program</source>
        <translation>XLIFF（供翻译软件使用）</translation>
    </message>
    <message>
        <source>Word table, for reviewers</source>
        <translation>Word 对照表（供审校者使用）</translation>
    </message>
    <message>
        <source>Note to translators</source>
        <translation>给译者的说明</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>You</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Blue and orange redlines, for the colour-blind</source>
        <translation>以蓝色和橙色标示变更（色觉辅助）</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Take both from git: {name} &lt;{email}&gt;</source>
        <translation>采用 git 的设置：{name} &lt;{email}&gt;</translation>
    </message>
    <message>
        <source>I write Markdown: keys put in its signs</source>
        <translation>用 Markdown 撰写：按键直接输入所示符号</translation>
    </message>
    <message>
        <source>Spelling is checked in every language that has a dictionary on this computer. Words that are right in one policy are kept in that policy: press “It is right” beside the problem.</source>
        <translation>凡是这台电脑上有词典的语言，都会检查拼写。某个词若在某份政策中正确，请在该问题旁点“这样写是对的”，该词会记在那份政策里。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Show all marks of Markdown</source>
        <translation>显示所有 Markdown 标记</translation>
    </message>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>请填写姓名，不可含有 &lt; 和 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>请填写电子邮件地址，例如 lin@example.com。</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Stop · {percent} %</source>
        <translation>停止 · {percent} %</translation>
    </message>
    <message>
        <source>Stop sharing now</source>
        <translation>停止这次共享</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Sharing with {address}; click to stop. Nothing is left half done.</source>
        <translation>正在与 {address} 共享；点击即可停止，不会留下做到一半的状态。</translation>
    </message>
    <message>
        <source>{address} cannot be reached just now. Your work is kept here.</source>
        <translation>目前连不上 {address}。您的内容保存在这里。</translation>
    </message>
    <message>
        <source>Share with {address}</source>
        <translation>与 {address} 共享</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to come in</source>
        <translation>
            <numerusform>%n 个版本待纳入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n 个要送出</numerusform>
        </translation>
    </message>
    <message>
        <source>{come}, {go}: {address}</source>
        <translation>{come}，{go}：{address}</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share the policy</source>
        <translation>共享政策</translation>
    </message>
    <message>
        <source>Share here</source>
        <translation>在此共享</translation>
    </message>
    <message>
        <source>Any git host will do, and so will a folder that your team can reach. Ask for an empty repository, and write its address here. Your texts and their whole history go there; nobody&apos;s work is overwritten.</source>
        <translation>任何 git 托管服务都可以，团队都能访问的文件夹也行。请先取得一个空的仓库，将地址填在这里。您的内容与完整历史会送到那里，不会覆盖任何人的成果。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Release {number} was made by somebody else first. Yours is draft again; its words are kept.</source>
        <translation>其他人先发布了第 {number} 版。您的发布已退回草稿，内容都保留着。</translation>
    </message>
    <message>
        <source>The tag of release {number} names another version at the shared address than here. Yours is kept: ask who moved it, and have it put back there.</source>
        <translation>第 {number} 版的标签在共享位置指向的版本与这里不同。您这里的标签保持不变：请查明是谁移动的，并请对方在那里改回来。</translation>
    </message>
    <message>
        <source>Nothing was shared yet. The conflict is shown again when you next share.</source>
        <translation>尚未共享。冲突之处会在下次共享时再次出现。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) came in, and yours are shared.</source>
        <translation>
            <numerusform>纳入了 %n 个版本，您的版本也已共享。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>全部都已共享。</translation>
    </message>
    <message>
        <source>Your team was asked. A publisher has to take you in; share again to see whether they did.</source>
        <translation>已向团队提出申请。须由发布者接受；再次共享即可查看结果。</translation>
    </message>
</context>
<context>
    <name>SharingTalk</name>
    <message>
        <source>Two people changed the same words. Choose which words stay; nothing is lost meanwhile.</source>
        <translation>两个人改了同一段文字。请选择保留哪一种，在此之前什么都不会丢失。</translation>
    </message>
    <message>
        <source>Take these words and share</source>
        <translation>采用这些文字并共享</translation>
    </message>
    <message>
        <source>{names} would like to join this policy.</source>
        <translation>{names} 想加入这份政策。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>You are not among the people of this policy. Ask to join, so that your work counts.</source>
        <translation>您不在这份政策的人员名单中。请申请加入，您的成果才算数。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>申请加入</translation>
    </message>
    <message>
        <source>You are among the people of this policy already.</source>
        <translation>您已经是这份政策的人员。</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Since release {number}</source>
        <translation>自第 {number} 版以来</translation>
    </message>
    <message>
        <source>Problems · {count}</source>
        <translation>问题 · {count}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>The source changed. The text it had before is in no version.</source>
        <translation>原文已变更。变更前的内容不在任何版本中。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was in step</source>
        <translation>
            <numerusform>自一致以来有 %n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here changed, but the value of a fact in it did</source>
        <translation>文字没有变更，但其中的关键信息的值有变更</translation>
    </message>
    <message>
        <source>Unchanged since it was in step</source>
        <translation>自一致以来没有变更</translation>
    </message>
    <message>
        <source>Unchanged since it was converted</source>
        <translation>自转换以来没有变更</translation>
    </message>
    <message>
        <source>The text to translate</source>
        <translation>要翻译的原文</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed since it was in step</source>
        <translation>自一致以来仅空格或标点有变更</translation>
    </message>
    <message>
        <source>The last change was settled: {reason}</source>
        <translation>上一次变更已确认不影响译文：{reason}</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>SplitterKeys</name>
    <message>
        <source>Border between two panes; arrows move it</source>
        <translation>两个窗格之间的分隔线，可用方向键移动</translation>
    </message>
</context>
<context>
    <name>StampLine</name>
    <message>
        <source>{date}: nothing changes</source>
        <translation>{date}（没有变更）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>通知期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{notice}, the earliest allowed</source>
        <translation>{notice}，这是最早可选的日期</translation>
    </message>
    <message>
        <source>Take effect without notice</source>
        <translation>不经通知期生效</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>记下理由</translation>
    </message>
    <message>
        <source>Say why: the page shows the reason.</source>
        <translation>请写明理由：页面上会显示。</translation>
    </message>
    <message>
        <source>The release takes effect on the day on which it is made. Where several people work, somebody else approves the reason first: press Publish, and it stands in Review.</source>
        <translation>发布当天即生效。有多人共事时，要先由另一人批准这个理由：点击“发布”，它就会出现在“审阅”中。</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>· takes effect</source>
        <translation>· 生效</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in a field, with Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The day on which the release takes effect</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Never before the notice is over</source>
        <translation>不得早于通知期届满</translation>
    </message>
    <message>
        <source>Without notice…</source>
        <translation>不经通知期…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A policy in many languages, kept in step, under an honest date.</source>
        <translation>多种语言的政策，内容一致，日期真实。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Policies that you open are listed here.</source>
        <translation>您打开过的政策会列在这里。</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Convert from {source}</source>
        <translation>由{source}转换</translation>
    </message>
    <message>
        <source>Mark in step</source>
        <translation>标为一致</translation>
    </message>
    <message>
        <source>Not there in this language yet</source>
        <translation>该语言暂无内容</translation>
    </message>
    <message>
        <source>Draft, not yet marked in step</source>
        <translation>草稿，尚未标为一致</translation>
    </message>
    <message>
        <source>The source changed since</source>
        <translation>原文此后有变更</translation>
    </message>
    <message>
        <source>Converted, not yet looked at</source>
        <translation>已转换，尚未核对</translation>
    </message>
    <message>
        <source>In step with the source</source>
        <translation>与原文一致</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>missing</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>draft, not yet marked in step</source>
        <translation>草稿，尚未标为一致</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>converted, not yet looked at</source>
        <translation>已转换，尚未核对</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>与原文一致</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>已转换</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>You are the only person here.</source>
        <translation>这里只有您一人。</translation>
    </message>
    <message>
        <source>Read only: this folder cannot be written</source>
        <translation>只读：无法写入此文件夹</translation>
    </message>
    <message>
        <source>● Not saved: {reason}</source>
        <translation>● 未保存：{reason}</translation>
    </message>
    <message>
        <source>● Saving the version…</source>
        <translation>● 正在保存版本…</translation>
    </message>
    <message>
        <source>● Saving…</source>
        <translation>● 正在保存…</translation>
    </message>
    <message>
        <source>● All in a version</source>
        <translation>● 已全部存入版本</translation>
    </message>
    <message>
        <source>● Kept on this computer</source>
        <translation>● 已保留在此电脑</translation>
    </message>
    <message>
        <source>● Kept on this computer {time}</source>
        <translation>● 已保留在此电脑 {time}</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>No changes since release {number}</source>
        <translation>自第 {number} 版以来没有变更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since release {number}</source>
        <translation>
            <numerusform>自第 {number} 版以来有 %n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated (published): {date}</source>
        <translation>最后更新（已发布）：{date}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>检查中…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>You are not among the people of this policy.</source>
        <translation>您不在这份政策的人员名单中。</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>尚无角色</translation>
    </message>
</context>
<context>
    <name>StepsTakenBack</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n 个政策名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 项关键信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversion decisions of %n language(s)</source>
        <translation>
            <numerusform>%n 种语言的转换决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored problem(s)</source>
        <translation>
            <numerusform>%n 项忽略的问题</numerusform>
        </translation>
    </message>
    <message>
        <source>sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>rules of the policy</source>
        <translation>政策的规则</translation>
    </message>
    <message numerus="yes">
        <source>words of %n section(s)</source>
        <translation>
            <numerusform>%n 节的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>words of “{heading}”</source>
        <translation>“{heading}”的文字</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>The same in every language, never converted</source>
        <translation>各语言都相同、永不转换的名称</translation>
    </message>
    <message>
        <source>Word in {language}</source>
        <translation>用词（{language}）</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>不应使用</translation>
    </message>
    <message>
        <source>several separated by ;</source>
        <translation>多个以 ; 分隔</translation>
    </message>
    <message>
        <source>Write the word of the source.</source>
        <translation>请填写原文的用词。</translation>
    </message>
    <message>
        <source>Write the word to use in the translation, or one not to use.</source>
        <translation>请填写译文应使用或不应使用的用词。</translation>
    </message>
</context>
<context>
    <name>TermbaseDialog</name>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>移除术语</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>Propose regional terms</source>
        <translation>提议各地用词</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>应使用</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>不应使用</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note on its use</source>
        <translation>用法说明</translation>
    </message>
    <message>
        <source>Words that differ between Taiwan, Hong Kong and the Mainland and stand in the texts</source>
        <translation>文中出现的、中国大陆与台湾、香港说法不同的用词</translation>
    </message>
    <message>
        <source>several separated by ;</source>
        <translation>多个以 ; 分隔</translation>
    </message>
    <message>
        <source>Names that never change, one per line</source>
        <translation>永不变更的名称，一行一个</translation>
    </message>
    <message>
        <source>Import terms…</source>
        <translation>导入术语…</translation>
    </message>
    <message>
        <source>Export terms…</source>
        <translation>导出术语…</translation>
    </message>
    <message>
        <source>Keep the terms</source>
        <translation>保存术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) proposed; remove those that do not fit.</source>
        <translation>
            <numerusform>已提议 %n 个术语，请移除不合适的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a termbase</source>
        <translation>导入术语库</translation>
    </message>
    <message>
        <source>Export the termbase</source>
        <translation>导出术语库</translation>
    </message>
    <message>
        <source>Termbases (*.tbx *.xml)</source>
        <translation>术语库 (*.tbx *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) came in</source>
        <translation>
            <numerusform>已导入 %n 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入 {file}</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>All terms…</source>
        <translation>所有术语…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>“{word}” is not used here</source>
        <translation>此处不用“{word}”</translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <translation>请用 {words}。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No term of the termbase stands in the source.</source>
        <translation>原文中没有术语库里的术语。</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>尚无用词</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>Not in the translation</source>
        <translation>译文中没有</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste the words only</source>
        <translation>仅粘贴文字</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>It is spelled right</source>
        <translation>拼写无误</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the section</source>
        <translation>章节内容</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>有 %n 项等您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>无政策</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>政策：{title}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>What is this? (F1)</source>
        <translation>这是什么？（F1）</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>TranslateSide</name>
    <message>
        <source>Beside the translation</source>
        <translation>译文旁</translation>
    </message>
</context>
<context>
    <name>TranslateWorkspace</name>
    <message>
        <source>Every translation is in step.</source>
        <translation>所有译文都与原文一致。</translation>
    </message>
    <message>
        <source>The next text not in step is in {language}.</source>
        <translation>下一份未一致的内容是“{language}”。</translation>
    </message>
    <message>
        <source>{language} · source</source>
        <translation>{language} · 原文</translation>
    </message>
    <message>
        <source>This is the source. Choose a language above to translate into.</source>
        <translation>这是原文。请在上方选择要翻译成的语言。</translation>
    </message>
    <message>
        <source>The policy has one language only. Add another one to translate into.</source>
        <translation>此政策只有一个语言。请添加要翻译成的语言。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>添加语言…</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>辅助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>辅助</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Words changed in the source, or nothing did: only spaces and punctuation can be settled.</source>
        <translation>原文的文字有变更，或没有任何变更：只有空格和标点的变更可以这样确认。</translation>
    </message>
    <message>
        <source>The translation can stay as it is</source>
        <translation>译文可维持原样</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed</source>
        <translation>仅空格或标点有变更</translation>
    </message>
    <message>
        <source>Say why the translation can stay as it is.</source>
        <translation>请说明译文为何可以维持原样。</translation>
    </message>
    <message>
        <source>No figure of the translation is one that changed in the source.</source>
        <translation>译文中没有原文变更过的数字。</translation>
    </message>
    <message>
        <source>No term of the termbase stands in the source.</source>
        <translation>原文中没有术语库里的术语。</translation>
    </message>
</context>
<context>
    <name>TranslationMarks</name>
    <message>
        <source>Changed in the source: {words}</source>
        <translation>原文改为：{words}</translation>
    </message>
    <message>
        <source>The source no longer has this paragraph</source>
        <translation>原文已没有这一段</translation>
    </message>
    <message>
        <source>After this paragraph the source has a new one: {words}</source>
        <translation>原文在这一段之后有新的一段：{words}</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>{old} 改为 {new}</translation>
    </message>
    <message>
        <source>“{word}” is not used here</source>
        <translation>此处不用“{word}”</translation>
    </message>
    <message>
        <source>Write {words}, not “{word}”.</source>
        <translation>请用 {words}，不用“{word}”。</translation>
    </message>
</context>
<context>
    <name>Translators</name>
    <message>
        <source>The policy has no language to translate into yet.</source>
        <translation>本政策还没有要翻译的语言。</translation>
    </message>
    <message>
        <source>Work from translators</source>
        <translation>译者的译文</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>文件要存在哪里</translation>
    </message>
    <message>
        <source>Files for translators ({names})</source>
        <translation>译者文件 ({names})</translation>
    </message>
    <message>
        <source>The work was written to {file}.</source>
        <translation>已将工作写入 {file}。</translation>
    </message>
    <message>
        <source>Nothing in {file} is new: all of it stands here, or stood here before.</source>
        <translation>{file} 没有新内容：其中的译文都已在此，或先前曾在此。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) kept as comments, to be read in Review</source>
        <translation>
            <numerusform>已将 %n 条备注存为批注，可在“审阅”中查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is in step, so there is nothing to send.</source>
        <translation>所有文字都与原文一致，没有要送交的内容。</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Do you trust this folder?</source>
        <translation>您信任这个文件夹吗？</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>信任这个文件夹</translation>
    </message>
    <message>
        <source>{folder} did not come from this computer. You can read and write its words without trusting it.</source>
        <translation>{folder} 不是在这台电脑上创建的。不信任它，也可以阅读和编写其中的文字。</translation>
    </message>
    <message>
        <source>This folder wants to share with {address}: its versions and yours go there.</source>
        <translation>这个文件夹要与 {address} 共享：其中的版本和您的版本都会发送到那里。</translation>
    </message>
    <message>
        <source>Dateline will sign versions and approvals in it as {person}, with your key.</source>
        <translation>Dateline 会以 {person} 的名义，用您的密钥签署其中的版本和批准。</translation>
    </message>
    <message>
        <source>Trust it where you know who gave it to you. Programs that it names are never run.</source>
        <translation>知道是谁交给您的，才信任它。文件夹里指定的程序一律不会运行。</translation>
    </message>
</context>
<context>
    <name>TrustTalk</name>
    <message>
        <source>This folder did not come from this computer. Nothing is shared or signed for it yet.</source>
        <translation>这个文件夹不是在这台电脑上创建的；目前不会为它共享或签署任何内容。</translation>
    </message>
    <message>
        <source>Do you trust it?…</source>
        <translation>信任它吗？…</translation>
    </message>
    <message>
        <source>You trust this folder now.</source>
        <translation>已信任这个文件夹。</translation>
    </message>
</context>
<context>
    <name>VersionFilterBar</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>所有章节</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按字词筛选</translation>
    </message>
    <message>
        <source>In messages, names, sections and version numbers</source>
        <translation>在说明、姓名、章节与版本编号中</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Which section</source>
        <translation>按章节</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>the working draft</source>
        <translation>当前草稿</translation>
    </message>
    <message>
        <source>“{message}”</source>
        <translation>“{message}”</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>当前草稿</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>无说明</translation>
    </message>
    <message>
        <source>Release {number} · {date}</source>
        <translation>第 {number} 版 · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) in no version yet</source>
        <translation>
            <numerusform>%n 个章节尚未存入版本</numerusform>
        </translation>
    </message>
    <message>
        <source>changes in no version yet</source>
        <translation>有变更尚未存入版本</translation>
    </message>
    <message>
        <source>as in the newest version</source>
        <translation>与最新版本相同</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>facts or rules</source>
        <translation>关键信息或规则</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>新</translation>
    </message>
    <message>
        <source>from</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Drag it to another version to compare the two.</source>
        <translation>拖到另一个版本，即可与那个版本比较。</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>验证不符</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>已验证 ✓</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version matches. Remove a part of the filter.</source>
        <translation>没有符合的版本。请放宽筛选条件。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布版</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>从这里开始比较</translation>
    </message>
    <message>
        <source>Compare the version that is chosen with this one (Ctrl+click, Shift+Enter)</source>
        <translation>将所选版本与此版本比较（Ctrl+单击、Shift+Enter）</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>此版本的变更</translation>
    </message>
    <message>
        <source>Compare the version with the one before it</source>
        <translation>与前一个版本比较</translation>
    </message>
</context>
<context>
    <name>VersionTitles</name>
    <message>
        <source>The policy begins</source>
        <translation>政策建立</translation>
    </message>
    <message>
        <source>Translations marked in step</source>
        <translation>将译文标为一致</translation>
    </message>
    <message>
        <source>Problems ignored</source>
        <translation>忽略问题</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>术语变更</translation>
    </message>
    <message>
        <source>Policy details changed</source>
        <translation>政策设置变更</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) edited: {languages}</source>
        <translation>
            <numerusform>编辑 %n 个章节（{languages}）</numerusform>
        </translation>
    </message>
    <message>
        <source>“{section}” added: {languages}</source>
        <translation>新增“{section}”（{languages}）</translation>
    </message>
    <message>
        <source>“{section}” edited: {languages}</source>
        <translation>编辑“{section}”（{languages}）</translation>
    </message>
    <message>
        <source>“{section}” removed: {languages}</source>
        <translation>删除“{section}”（{languages}）</translation>
    </message>
    <message>
        <source>Review asked for: {subject}</source>
        <translation>送交审阅：{subject}</translation>
    </message>
    <message>
        <source>Approved: {subject}</source>
        <translation>批准：{subject}</translation>
    </message>
    <message>
        <source>Changes asked for: {subject}</source>
        <translation>要求修改：{subject}</translation>
    </message>
    <message>
        <source>Taken back: {subject}</source>
        <translation>收回：{subject}</translation>
    </message>
    <message>
        <source>Commented: {subject}</source>
        <translation>批注：{subject}</translation>
    </message>
    <message>
        <source>Answered: {subject}</source>
        <translation>回复：{subject}</translation>
    </message>
    <message>
        <source>A version adopted</source>
        <translation>采纳版本</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder of the policy</source>
        <translation>政策的文件夹</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更说明</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>保存版本</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Make this a fact</source>
        <translation>设为关键信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Make the fact</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Give the fact a name of small letters, digits and hyphens.</source>
        <translation>请取一个由小写字母、数字和连字符组成的名称。</translation>
    </message>
    <message>
        <source>Its value is “{words}”. Every text that names it shows that.</source>
        <translation>其值为“{words}”。凡引用它的文字都会显示此值。</translation>
    </message>
    <message>
        <source>The fact “{name}” says “{value}” already.</source>
        <translation>“{name}”已经有另一个值：“{value}”。</translation>
    </message>
    <message>
        <source>Make this a fact…</source>
        <translation>设为关键信息…</translation>
    </message>
</context>
<context>
    <name>WordsChoice</name>
    <message>
        <source>What you changed</source>
        <translation>您的变更</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>对方的变更</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>最后采用的文字</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>两者都用</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>WriteWorkspace</name>
    <message>
        <source>No problem stands in a text.</source>
        <translation>文本中没有问题。</translation>
    </message>
    <message>
        <source>Problem {number} of {count}: {title} {advice}</source>
        <translation>第 {number} 个问题，共 {count} 个：{title}{advice}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>More to do with the section</source>
        <translation>更多章节操作</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>The rows before</source>
        <translation>前面几项</translation>
    </message>
    <message>
        <source>The next rows</source>
        <translation>后面几项</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>_StyleBox</name>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落样式</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>章节标题</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>List</source>
        <translation>项目列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>_TableDialog</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Put the table in</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>Rows below the heading</source>
        <translation>标题行以下的行数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
</context>
</TS>
