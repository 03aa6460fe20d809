<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dateline</source>
        <translation>關於 Dateline</translation>
    </message>
    <message>
        <source>A policy in many languages, kept in step, under an honest date.</source>
        <translation>多種語言的政策，內容一致，日期真實。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本與授權條款</translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation>{name}：{version}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的元件</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Take a translation into {language}</source>
        <translation>匯入譯文（{language}）</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Sections that are complete are in step with the source as it is now</source>
        <translation>完整的章節標示為與目前的原文一致</translation>
    </message>
    <message>
        <source>Replace the words that stand there already</source>
        <translation>取代已有的文字</translation>
    </message>
    <message>
        <source>Belongs to the paragraph above</source>
        <translation>屬於上一段</translation>
    </message>
    <message>
        <source>Belongs to the paragraph below</source>
        <translation>屬於下一段</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Take the translation over</source>
        <translation>採用譯文</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>{paired} of {total} paragraphs have one counterpart.</source>
        <translation>{total} 段中有 {paired} 段一一對應。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) may belong elsewhere: choose the section of each.</source>
        <translation>
            <numerusform>有 %n 個部分可能屬於別處：請逐一選擇章節。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to look at, marked below</source>
        <translation>
            <numerusform>有 %n 個章節需要檢視，已在下方標出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are left out.</source>
        <translation>
            <numerusform>%n 個段落不採用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) have other words already, which stay.</source>
        <translation>
            <numerusform>有 %n 個章節已有不同的文字，將保留原樣。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the text: {heading}</source>
        <translation>來自檔案：{heading}</translation>
    </message>
    <message>
        <source>Section of this part</source>
        <translation>這個部分所屬的章節</translation>
    </message>
    <message>
        <source>Is it {section}? Choose it, or another</source>
        <translation>是「{section}」嗎？請選它或其他章節</translation>
    </message>
    <message>
        <source>This section has words in the language already.</source>
        <translation>這個章節在該語言已有文字。</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>（無）</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>採用對方的修訂</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>全部拒絕</translation>
    </message>
    <message>
        <source>Choose the Word file that came back, or a page. What was changed in it is shown here; nothing is taken in before you say so.</source>
        <translation>請選擇寄回的 Word 檔或網頁。此處會顯示其中的變更；在您確認之前不會採用任何內容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>The clipboard holds no formatted text. Copy it in Word or on the page first.</source>
        <translation>剪貼簿中沒有格式化文字。請先在 Word 或網頁上複製。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Document that came back</source>
        <translation>寄回的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案（*）</translation>
    </message>
    <message>
        <source>Word, HTML and texts (*.docx *.odt *.html *.htm *.md *.txt)</source>
        <translation>Word、HTML 與文字檔 (*.docx *.odt *.html *.htm *.md *.txt)</translation>
    </message>
    <message>
        <source>Dateline did not write this file, so its sections were found by their headings.</source>
        <translation>這個檔案不是由 Dateline 匯出，因此依標題對應章節。</translation>
    </message>
    <message>
        <source>The policy no longer holds the words that were sent; those in the file are taken for them.</source>
        <translation>政策中已沒有當初寄出的文字，改以檔案中的文字為準。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) were changed without being tracked. Look at them.</source>
        <translation>
            <numerusform>有 %n 個章節未經追蹤修訂即遭修改，請檢查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n section(s)</source>
        <translation>
            <numerusform>採用 %n 個章節</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>With these choices the document says what the draft says.</source>
        <translation>依目前的選擇，文件內容與草稿相同。</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n section(s) of the answer. You can take it back with Undo.</source>
        <translation>
            <numerusform>已採用對方修訂的 %n 個章節，可用「復原」撤回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>changed without being tracked</source>
        <translation>未經追蹤修訂即遭修改</translation>
    </message>
    <message>
        <source>your draft changed there too</source>
        <translation>您的草稿在此處也有修改</translation>
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
        <translation>{author} 刪除：{old}</translation>
    </message>
    <message>
        <source>{author} changes the formatting</source>
        <translation>{author} 修改格式</translation>
    </message>
    <message>
        <source>Comment by {author}: {words}</source>
        <translation>{author} 的註解：{words}</translation>
    </message>
</context>
<context>
    <name>ApprovalGates</name>
    <message>
        <source>one person at this release and at the last</source>
        <translation>這次與上次發布都只有一位人員</translation>
    </message>
    <message>
        <source>Nobody else has to approve</source>
        <translation>不需要其他人核准</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Go to what has to be approved</source>
        <translation>前往有待核准的內容</translation>
    </message>
    <message>
        <source>A version of {author} is not signed by anyone of the policy</source>
        <translation>{author} 有一個版本沒有這份政策的人員簽署</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not approved yet</source>
        <translation>
            <numerusform>%n 項尚未獲得核准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not approved yet.</source>
        <translation>
            <numerusform>%n 項尚未獲得核准。</numerusform>
        </translation>
    </message>
    <message>
        <source>{email} has no role to publish; ask a publisher to do it</source>
        <translation>{email} 沒有發布的角色；請由發布者發布</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及其他 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) under the rule of the last release</source>
        <translation>
            <numerusform>依上次發布的規則，共 %n 項核准</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is approved</source>
        <translation>全部已核准</translation>
    </message>
    <message>
        <source>{subject}: {who} asks for changes: {reason}</source>
        <translation>{subject}：{who} 要求修改：{reason}</translation>
    </message>
    <message>
        <source>{subject}: {found} of {needed} approvals</source>
        <translation>{subject}：核准 {found} / {needed}</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>What came from elsewhere</source>
        <translation>來自別處的變更</translation>
    </message>
    <message>
        <source>What there is to settle</source>
        <translation>待決定之處</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to settle</source>
        <translation>
            <numerusform>還有 %n 處要決定</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, {number} of {count}</source>
        <translation>{place}，{count} 處中的第 {number} 處</translation>
    </message>
</context>
<context>
    <name>AudienceDialog</name>
    <message>
        <source>Who the section is for</source>
        <translation>章節的適用對象</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定對象</translation>
    </message>
    <message>
        <source>Pages tell readers for whom a section is. Leave it empty for everyone.</source>
        <translation>頁面會告訴讀者這個章節適用於誰。留空表示適用於所有人。</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>適用對象</translation>
    </message>
</context>
<context>
    <name>Breaches</name>
    <message>
        <source>It is dated {updated}, but was made on {day}.</source>
        <translation>本版的日期是 {updated}，實際製作日卻是 {day}。</translation>
    </message>
    <message>
        <source>It is dated {updated}, after the day on which it was made, {day}.</source>
        <translation>本版的日期 {updated} 晚於製作當天（{day}）。</translation>
    </message>
    <message>
        <source>Its date {updated} is before that of the release before it, {last}.</source>
        <translation>本版的日期 {updated} 早於前一版的日期（{last}）。</translation>
    </message>
    <message>
        <source>It says it was made at {instant}, before the release before it ({last}).</source>
        <translation>本版記載的製作時間 {instant} 早於前一版（{last}）。</translation>
    </message>
    <message>
        <source>Its time {instant} does not have the offset of {zone} at that moment.</source>
        <translation>本版的時間 {instant} 與 {zone} 當時的時差不符。</translation>
    </message>
    <message>
        <source>It says it was made at {instant}, its version was made at {committed}.</source>
        <translation>本版記載的製作時間是 {instant}，所在的版本卻建立於 {committed}。</translation>
    </message>
    <message>
        <source>It has a new date, but no words differ from release {last}.</source>
        <translation>本版有新的日期，內容卻與第 {last} 版完全相同。</translation>
    </message>
    <message>
        <source>It corrects release {corrects}, which is not before it.</source>
        <translation>本版更正第 {corrects} 版，但該版並不在本版之前。</translation>
    </message>
    <message>
        <source>It corrects the date of release {corrects}, but its words differ from those of release {other}.</source>
        <translation>本版更正第 {corrects} 版的日期，但內文與第 {other} 版不同。</translation>
    </message>
    <message>
        <source>It takes effect on {effective}; the notice allows {earliest} at the earliest.</source>
        <translation>本版於 {effective} 生效；依通知期，最早應為 {earliest}。</translation>
    </message>
    <message>
        <source>{language} is in step, but is dated {updated}.</source>
        <translation>「{language}」與原文一致，日期卻是 {updated}。</translation>
    </message>
    <message>
        <source>{language} is behind and dated {updated}; its own words are of {right}.</source>
        <translation>「{language}」尚未跟上原文，記載的日期是 {updated}，其內容實為 {right} 的內容。</translation>
    </message>
    <message>
        <source>The source language {language} is said to be behind itself.</source>
        <translation>原文語言「{language}」被記為未跟上自己。</translation>
    </message>
    <message>
        <source>{section} in {language} is released as in step, but nobody marked it so.</source>
        <translation>「{language}」的章節「{section}」以「與原文一致」發布，但沒有人這樣標示過。</translation>
    </message>
    <message>
        <source>It rests on version {version}, which says it was made later ({committed}), without a reason for it.</source>
        <translation>它以版本 {version} 為基礎，該版本自稱做成於更晚的時間（{committed}），卻沒有說明理由。</translation>
    </message>
    <message>
        <source>Version {version} begins a second history, and what it brings was never reviewed here.</source>
        <translation>版本 {version} 另起一段歷史，其中帶來的內容從未在此審閱。</translation>
    </message>
    <message>
        <source>{section} in {language} has lost the words that were released, though neither the section nor the language goes.</source>
        <translation>{language} 的 {section} 失去了已發布的文字，但章節和語言都沒有移除。</translation>
    </message>
    <message>
        <source>{path} stands twice in the newest version: programs do not agree on which of the two holds.</source>
        <translation>最新版本中有兩個 {path}：各程式對於以哪一個為準並不一致。</translation>
    </message>
    <message>
        <source>The file {path} differs from one of the policy only in case, and hides it on some disks: {other}.</source>
        <translation>檔案 {path} 與政策的檔案只有大小寫不同，在某些磁碟上會蓋住它：{other}。</translation>
    </message>
    <message>
        <source>{section} in {language} is missing from the manifest.</source>
        <translation>發布清單缺少「{language}」的章節「{section}」。</translation>
    </message>
    <message>
        <source>{section} in {language} is in the manifest, but not in its outline.</source>
        <translation>「{language}」的章節「{section}」列在發布清單中，卻不在本版的章節之列。</translation>
    </message>
    <message>
        <source>Titles, order or audiences are not those that its digest names.</source>
        <translation>政策名稱、章節順序或適用對象與本版的摘要值不符。</translation>
    </message>
    <message>
        <source>Its titles are not those of the policy at that version.</source>
        <translation>本版的政策名稱與該版本的政策不符。</translation>
    </message>
    <message>
        <source>Its sections do not stand in the order of the policy at that version.</source>
        <translation>本版的章節順序與該版本的政策不符。</translation>
    </message>
    <message>
        <source>Its sections are not numbered as those of the policy at that version.</source>
        <translation>章節的編號方式與該版本的政策不同。</translation>
    </message>
    <message>
        <source>The audience of {section} is not that of the policy at that version.</source>
        <translation>章節「{section}」的適用對象與該版本的政策不符。</translation>
    </message>
    <message>
        <source>Time zone, notice or source are not those of the policy at that version.</source>
        <translation>時區、通知期或原文語言與該版本的政策不符。</translation>
    </message>
    <message>
        <source>Its format or rules are not those of the policy at that version.</source>
        <translation>其格式或規則與該版本的政策不符。</translation>
    </message>
    <message>
        <source>It goes back to format {format} and rules {rules}, which are older than those of release {last}.</source>
        <translation>它退回到格式 {format}、規則 {rules}，比第 {last} 版所用的還舊。</translation>
    </message>
    <message>
        <source>Its facts are not those of the policy at that version.</source>
        <translation>本版的關鍵資訊與該版本的政策不符。</translation>
    </message>
    <message>
        <source>The words of {section} in {language} are not those of the policy at that version.</source>
        <translation>「{language}」的章節「{section}」內容與該版本的政策不符。</translation>
    </message>
    <message>
        <source>The words of {section} in {language} do not have the digest it names.</source>
        <translation>「{language}」的章節「{section}」內容與記載的摘要值不符。</translation>
    </message>
    <message>
        <source>It names words algorithm {algorithm}, which this Dateline does not know.</source>
        <translation>本版使用內容演算法 {algorithm}，這個 Dateline 不認得。</translation>
    </message>
    <message>
        <source>It calls itself release {number}, where {expected} was to come.</source>
        <translation>本版自稱第 {number} 版，但接下來應是第 {expected} 版。</translation>
    </message>
    <message>
        <source>It does not name the manifest of the release before it.</source>
        <translation>本版沒有指明前一版的發布清單。</translation>
    </message>
    <message>
        <source>Its manifest is not written in the one canonical form.</source>
        <translation>本版的發布清單不是標準寫法。</translation>
    </message>
    <message>
        <source>Its manifest was edited later, in version {version}.</source>
        <translation>本版的發布清單後來在版本 {version} 遭到修改。</translation>
    </message>
    <message>
        <source>Its manifest was removed by version {version}.</source>
        <translation>本版的發布清單在版本 {version} 遭到移除。</translation>
    </message>
    <message>
        <source>The file {path} on disk is not the one that was released.</source>
        <translation>磁碟上的檔案 {path} 不是當初發布的檔案。</translation>
    </message>
    <message>
        <source>It was made by a newer Dateline (format {format}, rules {rules}). Prove it with Dateline {version} or a later one.</source>
        <translation>它是由較新的 Dateline 產生的（格式 {format}、規則 {rules}）。請以 Dateline {version} 或更新的版本驗證。</translation>
    </message>
    <message>
        <source>Its manifest cannot be read: {problem}.</source>
        <translation>無法讀取本版的發布清單：{problem}。</translation>
    </message>
    <message>
        <source>The file {path} of its version cannot be read: {problem}.</source>
        <translation>無法讀取該版本中的檔案 {path}：{problem}。</translation>
    </message>
    <message>
        <source>Its tag {tag} points at {target}, not at its version {version}.</source>
        <translation>本版的標籤 {tag} 指向 {target}，而不是本版的版本 {version}。</translation>
    </message>
    <message>
        <source>The tag {tag} at {version} names a release that does not exist.</source>
        <translation>版本 {version} 上的標籤 {tag} 所指的發布版並不存在。</translation>
    </message>
    <message>
        <source>{subject} was released without the approval it needs ({found} of {needed}).</source>
        <translation>{subject} 未獲所需的核准就已發布（{found} / {needed}）。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who wrote a part of its words.</source>
        <translation>{subject} 依據的核准來自 {who}，但部分內容出自其手。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was given to other words.</source>
        <translation>{subject} 依據 {who} 的核准，但當時核准的是其他內容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was compared with other released words.</source>
        <translation>{subject} 依據 {who} 的核准，但當時比較的是其他已發布內容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, which was given while the source had other words.</source>
        <translation>{subject} 依據 {who} 的核准，但當時的原文是其他內容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who has no role to approve it.</source>
        <translation>{subject} 依據 {who} 的核准，但其角色不能核准這項內容。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, whose own entry it changes.</source>
        <translation>{subject} 依據 {who} 的核准，但變更的正是其本人的資料。</translation>
    </message>
    <message>
        <source>{subject} rests on the approval of {who}, who is not among the people in force.</source>
        <translation>{subject} 依據 {who} 的核准，但其不在有效的人員之列。</translation>
    </message>
    <message>
        <source>{subject} rests on an approval of {who} that is not signed.</source>
        <translation>{subject} 依據 {who} 的核准，但該核准沒有簽署。</translation>
    </message>
    <message>
        <source>{subject} rests on an approval that is not signed with a key of {who}.</source>
        <translation>{subject} 依據的核准不是以 {who} 的金鑰簽署。</translation>
    </message>
    <message>
        <source>{subject} was released although {who} asked for changes.</source>
        <translation>{who} 已要求修改，{subject} 仍然發布。</translation>
    </message>
    <message>
        <source>Its manifest does not name the approvals on which {subject} rests.</source>
        <translation>本版的發布清單沒有列出 {subject} 所依據的核准。</translation>
    </message>
    <message>
        <source>It was published by {who}, who has no role to publish.</source>
        <translation>本版由 {who} 發布，但其沒有發布的角色。</translation>
    </message>
    <message>
        <source>It says that {who} published it, but its version was made by {author}.</source>
        <translation>本版記載由 {who} 發布，所在的版本卻由 {author} 建立。</translation>
    </message>
    <message>
        <source>Version {version} removed a record of the review: {path}.</source>
        <translation>版本 {version} 移除了審閱紀錄：{path}。</translation>
    </message>
    <message>
        <source>Version {version} changed a record of the review: {path}.</source>
        <translation>版本 {version} 變更了審閱紀錄：{path}。</translation>
    </message>
    <message>
        <source>Version {version} joins two branches and brings a record that neither had: {path}.</source>
        <translation>版本 {version} 合併兩個分支，卻帶來兩邊都沒有的紀錄：{path}。</translation>
    </message>
    <message>
        <source>Version {version} brings a record of the review together with {other}.</source>
        <translation>版本 {version} 將審閱紀錄與 {other} 混在一起。</translation>
    </message>
    <message>
        <source>Version {version} brings a signature without a record: {path}.</source>
        <translation>版本 {version} 帶來沒有紀錄的簽章：{path}。</translation>
    </message>
    <message>
        <source>The record {path} of version {version} does not hold: {problem}.</source>
        <translation>版本 {version} 的紀錄 {path} 不成立：{problem}。</translation>
    </message>
    <message>
        <source>The record {path} speaks for {who}, but version {version} was made by {author}.</source>
        <translation>紀錄 {path} 以 {who} 的名義寫成，版本 {version} 卻由 {author} 建立。</translation>
    </message>
    <message>
        <source>The record {path} of {who} bears another time than version {version}, which brought it.</source>
        <translation>{who} 的紀錄 {path} 所載時間與帶來它的版本 {version} 不符。</translation>
    </message>
    <message>
        <source>The record {path} names a version that is not before version {version}.</source>
        <translation>紀錄 {path} 所指的版本不在版本 {version} 之前。</translation>
    </message>
    <message>
        <source>The record {path} names words that did not stand in the version it looked at.</source>
        <translation>紀錄 {path} 所指的內容不在其查看的版本中。</translation>
    </message>
    <message>
        <source>Version {version} of {author} is not signed, and nobody adopted it.</source>
        <translation>{author} 的版本 {version} 沒有簽署，也沒有人採納。</translation>
    </message>
    <message>
        <source>The signature of version {version} of {author} does not hold.</source>
        <translation>{author} 的版本 {version} 的簽章不成立。</translation>
    </message>
    <message>
        <source>Version {version} of {author} is signed with a key of nobody in force: {key}.</source>
        <translation>{author} 的版本 {version} 所用的金鑰不屬於任何有效人員：{key}。</translation>
    </message>
    <message>
        <source>Version {version} names {author} as its author, but is signed with the key of somebody else: {key}.</source>
        <translation>版本 {version} 的作者寫為 {author}，卻以他人的金鑰簽署：{key}。</translation>
    </message>
    <message>
        <source>Version {version} of {author} is signed with a key that was taken out of force, in a version that it does not lead to: {key}.</source>
        <translation>{author} 的版本 {version} 是用已失效的金鑰簽署的，而使金鑰失效的版本並不以它為基礎：{key}。</translation>
    </message>
    <message>
        <source>Version {version} of {author} was rewritten by {by}, as hosts do that squash or rebase, and nobody signed it. Adopt it in Review, or go back and bring the signed versions in with a merge.</source>
        <translation>{author} 的版本 {version} 由 {by} 重新製作（代管服務在 squash 或 rebase 時會這樣），因此無人簽署。請在「審閱」中採納它，或退回去，改用合併帶入已簽署的版本。</translation>
    </message>
    <message>
        <source>Version {version} was rewritten by {by}, as hosts do that squash or rebase, and brings reviews without the versions that made them. Go back to before it and bring the signed versions in with a merge.</source>
        <translation>版本 {version} 由 {by} 重新製作（代管服務在 squash 或 rebase 時會這樣），帶入的審閱紀錄缺少原本的版本。請退回它之前，改用合併帶入已簽署的版本。</translation>
    </message>
    <message>
        <source>The file {path} of version {version} does not hold: {problem}.</source>
        <translation>版本 {version} 的檔案 {path} 不成立：{problem}。</translation>
    </message>
    <message>
        <source>The file {path} does not hold the keys that stand in {people}.</source>
        <translation>檔案 {path} 與 {people} 中的金鑰不符。</translation>
    </message>
    <message>
        <source>Its tag {tag} is not signed.</source>
        <translation>本版的標籤 {tag} 沒有簽署。</translation>
    </message>
    <message>
        <source>The signature of its tag {tag} does not hold.</source>
        <translation>本版標籤 {tag} 的簽章不成立。</translation>
    </message>
    <message>
        <source>Its tag {tag} is signed with a key of nobody in force: {key}.</source>
        <translation>本版標籤 {tag} 所用的金鑰不屬於任何有效人員：{key}。</translation>
    </message>
    <message>
        <source>The history begins with the key {found}, not with the expected {expected}: it is another history.</source>
        <translation>歷史始於金鑰 {found}，而不是預期的 {expected}：這是另一份歷史。</translation>
    </message>
    <message>
        <source>Release {number} has the digest {found}, not the expected {expected}: it is another history.</source>
        <translation>第 {number} 版的摘要值是 {found}，而不是預期的 {expected}：這是另一份歷史。</translation>
    </message>
    <message>
        <source>Its version {version} was not built on that of the release before it, {before}.</source>
        <translation>它的版本 {version} 並非建立在前一次發布的版本 {before} 之上。</translation>
    </message>
    <message>
        <source>Its tag {tag} is not here; opening the policy makes it again.</source>
        <translation>這份副本沒有它的標籤 {tag}；開啟政策時會重新建立。</translation>
    </message>
    <message>
        <source>This copy has the tag of none of its {count} releases. Fetch them: git fetch --tags. In a check of a git host, write fetch-tags: true.</source>
        <translation>這份副本沒有 {count} 次發布中任何一次的標籤。請取得標籤：git fetch --tags。在 git 代管服務的檢查中，請寫 fetch-tags: true。</translation>
    </message>
    <message>
        <source>The section {section} is there again, which release {left} had left out.</source>
        <translation>第 {left} 版已移除的章節 {section} 又出現了。</translation>
    </message>
    <message>
        <source>Version {version} joins another history, of which nothing came into the policy; it was left out of account.</source>
        <translation>版本 {version} 併入了另一段歷史，其中沒有任何內容進入政策；已略過。</translation>
    </message>
    <message>
        <source>The file {path} of version {version} cannot be understood and was left out of account: {problem}.</source>
        <translation>版本 {version} 的檔案 {path} 無法解讀，已略過：{problem}。</translation>
    </message>
    <message>
        <source>The key of recovery {key} put these people in force in version {version}: {people}.</source>
        <translation>復原金鑰 {key} 在版本 {version} 讓這些人員生效：{people}。</translation>
    </message>
    <message>
        <source>In version {version} {who} put people in force to whom nobody had agreed, with the key {key}: {reason}. If you know why, name the version: dateline verify --anew {version}.</source>
        <translation>{who} 在版本 {version} 以金鑰 {key} 讓未經任何人同意的人員生效，理由是：{reason}。如果您知道緣由，請指明該版本：dateline verify --anew {version}。</translation>
    </message>
    <message>
        <source>The people who put themselves in force in version {version} were taken out again by {who}, who was in force before, in version {by}. It counts for nothing.</source>
        <translation>版本 {version} 中自行生效的人員，已由先前有效的 {who} 在版本 {by} 中移除；該次生效不算數。</translation>
    </message>
    <message>
        <source>Version {version} calls its author {shown}; among the people {email} is {name}.</source>
        <translation>版本 {version} 把作者稱為 {shown}；在人員名單中，{email} 是 {name}。</translation>
    </message>
    <message>
        <source>The approval of {subject} by {who}, dated {at}, came in after this release and counts for the next.</source>
        <translation>{who} 對 {subject} 的核准（日期 {at}）在這次發布之後才送到，計入下一次發布。</translation>
    </message>
    <message>
        <source>The objection of {who} to {subject}, dated {at}, came in after this release and counts for the next.</source>
        <translation>{who} 對 {subject} 的異議（日期 {at}）在這次發布之後才送到，計入下一次發布。</translation>
    </message>
    <message>
        <source>The record {path} of {who} is dated {at}, before what it stands on ({committed}): a clock stood apart. It counts from where it stands.</source>
        <translation>{who} 的紀錄 {path} 日期是 {at}，早於它所依據的內容（{committed}）：有一個時鐘不準。紀錄依其在歷史中的位置計算。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>List of changes</source>
        <translation>變更清單</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing was released yet, so there is nothing to compare with.</source>
        <translation>尚未發布過，沒有可比較的內容。</translation>
    </message>
    <message>
        <source>This section reads as in release {number}.</source>
        <translation>本章節與第 {number} 版相同。</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處變更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處變更</translation>
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
        <translation>輸入名稱，或從清單選取</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>輸入您想做的事</translation>
    </message>
    <message>
        <source>Search in commands</source>
        <translation>搜尋指令</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>目前無法執行</translation>
    </message>
    <message>
        <source>section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>“{command}” belongs here, in {workspace}.</source>
        <translation>「{command}」要在這裡執行：{workspace}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New policy…</source>
        <translation>新增政策(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>開啟資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample policy</source>
        <translation>開啟範例政策(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a text…</source>
        <translation>匯入文字(&amp;I)…</translation>
    </message>
    <message>
        <source>Compare two fi&amp;les…</source>
        <translation>比較兩個檔案(&amp;L)…</translation>
    </message>
    <message>
        <source>Save a &amp;version</source>
        <translation>儲存版本(&amp;V)</translation>
    </message>
    <message>
        <source>Save a version with a &amp;message…</source>
        <translation>儲存版本並附說明(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>發布(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message>
        <source>Policy &amp;details…</source>
        <translation>政策設定(&amp;D)…</translation>
    </message>
    <message>
        <source>Somebody left, or a ke&amp;y is lost…</source>
        <translation>有人離開或遺失金鑰(&amp;Y)…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>顯示資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close the policy</source>
        <translation>關閉政策(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗體(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜體(&amp;I)</translation>
    </message>
    <message>
        <source>Body &amp;text</source>
        <translation>內文(&amp;T)</translation>
    </message>
    <message>
        <source>Sub-&amp;heading</source>
        <translation>小標題(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清單(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Refer to a section…</source>
        <translation>引用章節(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Fact…</source>
        <translation>關鍵資訊(&amp;F)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the link</source>
        <translation>移除連結(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>註解(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>新增章節(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation>跳到標題(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Rename the section</source>
        <translation>重新命名章節(&amp;R)</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>上移章節(&amp;U)</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>下移章節(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>在游標處分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with the next section</source>
        <translation>與下一章節合併(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Who it is for…</source>
        <translation>適用對象(&amp;W)…</translation>
    </message>
    <message>
        <source>R&amp;emove the section</source>
        <translation>刪除章節(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <translation>下一個語言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous language</source>
        <translation>上一個語言(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Convert this section</source>
        <translation>轉換本章節(&amp;C)</translation>
    </message>
    <message>
        <source>Convert &amp;all sections</source>
        <translation>轉換所有章節(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mark in step</source>
        <translation>標示為一致(&amp;M)</translation>
    </message>
    <message>
        <source>Next text &amp;not in step</source>
        <translation>下一篇不一致的譯文(&amp;N)</translation>
    </message>
    <message>
        <source>Add a &amp;language…</source>
        <translation>新增語言(&amp;L)…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>Whole document with its source beside it</source>
        <translation>整份文件，旁列原文</translation>
    </message>
    <message>
        <source>Preview, changes and problems</source>
        <translation>預覽、變更與問題</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處變更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處變更</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>變更清單</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>一般文字大小</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>依系統配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Blue and orange redlines</source>
        <translation>藍橙色修訂對照</translation>
    </message>
    <message>
        <source>&amp;Show all marks</source>
        <translation>顯示所有標記(&amp;S)</translation>
    </message>
    <message>
        <source>I write &amp;Markdown</source>
        <translation>我直接寫 Markdown(&amp;M)</translation>
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
        <translation>開啟選單</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>指令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>回報問題(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>關於 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name and e-mail…</source>
        <translation>您的姓名與電子郵件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Old and new text side by side</source>
        <translation>新舊文字並排</translation>
    </message>
    <message>
        <source>Show or fold unchanged parts</source>
        <translation>展開或摺疊未變更的部分</translation>
    </message>
    <message>
        <source>Copy the redline as Markdown</source>
        <translation>將修訂對照複製為 Markdown</translation>
    </message>
    <message>
        <source>Copy the redline as HTML</source>
        <translation>將修訂對照複製為 HTML</translation>
    </message>
    <message>
        <source>&amp;Find in this section…</source>
        <translation>在本章節尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>As&amp;k to join</source>
        <translation>申請加入(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>編號清單(&amp;N)</translation>
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
        <translation>連結(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Paste the words only</source>
        <translation>只貼上文字(&amp;P)</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>全部尋找(&amp;E)…</translation>
    </message>
    <message>
        <source>Find when &amp;words came or went…</source>
        <translation>尋找詞句何時出現或消失(&amp;W)…</translation>
    </message>
    <message>
        <source>Find the &amp;next place</source>
        <translation>找下一處(&amp;N)</translation>
    </message>
    <message>
        <source>Find the &amp;previous place</source>
        <translation>找上一處(&amp;P)</translation>
    </message>
    <message>
        <source>Who &amp;wrote this sentence</source>
        <translation>這句話是誰寫的(&amp;W)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>&amp;Settle a change of punctuation…</source>
        <translation>確認標點變更不影響譯文(&amp;S)…</translation>
    </message>
    <message>
        <source>Put the changed &amp;figures in</source>
        <translation>填入變更後的數字(&amp;F)</translation>
    </message>
    <message>
        <source>Count words for a &amp;quote…</source>
        <translation>報價用字數(&amp;Q)…</translation>
    </message>
    <message>
        <source>Insert a &amp;term…</source>
        <translation>插入術語(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a t&amp;erm…</source>
        <translation>新增術語(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;All terms…</source>
        <translation>所有術語(&amp;A)…</translation>
    </message>
    <message>
        <source>Share with a &amp;team…</source>
        <translation>與團隊分享(&amp;T)…</translation>
    </message>
    <message>
        <source>Share no&amp;w</source>
        <translation>立即與團隊同步(&amp;W)</translation>
    </message>
    <message>
        <source>How far each &amp;language is</source>
        <translation>各語言的進度(&amp;L)</translation>
    </message>
    <message>
        <source>Send &amp;work to translators…</source>
        <translation>送交譯者(&amp;W)…</translation>
    </message>
    <message>
        <source>Take in &amp;translators’ work…</source>
        <translation>取回譯者的譯文(&amp;T)…</translation>
    </message>
    <message>
        <source>How this language is &amp;made…</source>
        <translation>此語言的製作方式(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Versions of this section</source>
        <translation>本章節的各個版本(&amp;V)</translation>
    </message>
    <message>
        <source>Restore this paragraph</source>
        <translation>還原此段落</translation>
    </message>
    <message>
        <source>Insert the first match</source>
        <translation>插入第一個相符項</translation>
    </message>
    <message>
        <source>Insert the second match</source>
        <translation>插入第二個相符項</translation>
    </message>
    <message>
        <source>Insert the third match</source>
        <translation>插入第三個相符項</translation>
    </message>
    <message>
        <source>Insert the fourth match</source>
        <translation>插入第四個相符項</translation>
    </message>
    <message>
        <source>Insert the fifth match</source>
        <translation>插入第五個相符項</translation>
    </message>
    <message>
        <source>Insert the sixth match</source>
        <translation>插入第六個相符項</translation>
    </message>
    <message>
        <source>Insert the seventh match</source>
        <translation>插入第七個相符項</translation>
    </message>
    <message>
        <source>Insert the eighth match</source>
        <translation>插入第八個相符項</translation>
    </message>
    <message>
        <source>Insert the ninth match</source>
        <translation>插入第九個相符項</translation>
    </message>
    <message>
        <source>Mark in step and go &amp;on</source>
        <translation>標示為一致並繼續(&amp;O)</translation>
    </message>
    <message>
        <source>Confirm the para&amp;graph and go on</source>
        <translation>確認這一段並繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy the source here</source>
        <translation>將原文複製到此(&amp;C)</translation>
    </message>
    <message>
        <source>How was this translated &amp;before…</source>
        <translation>查詢以前的譯法(&amp;B)…</translation>
    </message>
    <message>
        <source>As&amp;k the author…</source>
        <translation>詢問作者(&amp;K)…</translation>
    </message>
    <message>
        <source>Translate from memor&amp;y…</source>
        <translation>以翻譯記憶預先翻譯(&amp;Y)…</translation>
    </message>
    <message>
        <source>Always &amp;convert these words this way…</source>
        <translation>固定轉換這些字詞(&amp;C)…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>下一個問題(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;roblem</source>
        <translation>上一個問題(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fix the problem at the cursor</source>
        <translation>修正游標處的問題(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Join a team’s policy…</source>
        <translation>加入團隊的政策(&amp;J)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Take in an ans&amp;wer…</source>
        <translation>採用對方的修訂(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;eople and review rule…</source>
        <translation>人員與審閱規則(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核准(&amp;A)</translation>
    </message>
    <message>
        <source>Approve and &amp;go on</source>
        <translation>核准並前往下一篇(&amp;G)</translation>
    </message>
    <message>
        <source>Ask for &amp;changes…</source>
        <translation>要求修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Take &amp;back what I said</source>
        <translation>收回我的意見(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take the suggested words</source>
        <translation>採用建議的文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reject this change</source>
        <translation>退回這項變更(&amp;R)</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>加入註解</translation>
    </message>
    <message>
        <source>Write a comment, or suggest other words.</source>
        <translation>請寫下註解，或建議其他文字。</translation>
    </message>
    <message>
        <source>About “{quote}”</source>
        <translation>針對「{quote}」</translation>
    </message>
    <message>
        <source>About the text as a whole</source>
        <translation>針對整篇內容</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>建議的文字</translation>
    </message>
    <message>
        <source>Only for reviewers, not for the author</source>
        <translation>只給審閱者看，不給作者看</translation>
    </message>
    <message>
        <source>Dateline shows it to reviewers; whoever has a copy of the policy can read it.</source>
        <translation>Dateline 只向審閱者顯示；但任何持有這份政策副本的人都能讀到。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>The order of the sections changed.</source>
        <translation>章節順序已變更。</translation>
    </message>
    <message>
        <source>The numbering of the sections changed.</source>
        <translation>章節的編號方式有變動。</translation>
    </message>
    <message>
        <source>The audiences of sections changed.</source>
        <translation>章節的適用對象已變更。</translation>
    </message>
    <message>
        <source>The languages changed.</source>
        <translation>語言已變更。</translation>
    </message>
    <message>
        <source>Time zone, notice or review rule changed.</source>
        <translation>時區、通知期或審閱規則已變更。</translation>
    </message>
    <message>
        <source>The people changed.</source>
        <translation>人員已變更。</translation>
    </message>
    <message>
        <source>The terms changed.</source>
        <translation>術語有變更。</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>沒有標題</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>自 {place} 移來</translation>
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
            <numerusform>%n 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>The old text beside the new one</source>
        <translation>舊文字在左，新文字在右</translation>
    </message>
    <message>
        <source>There is too little room for two texts; widen the window</source>
        <translation>空間不足以並排兩份文字，請放寬視窗</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Old and new words in one text</source>
        <translation>新舊文字合為一份</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>What counts as a change, and copying</source>
        <translation>哪些差異算變更，以及複製</translation>
    </message>
    <message>
        <source>What counts as a change, other languages, and copying</source>
        <translation>哪些差異算變更、與其他語言比較，以及複製</translation>
    </message>
</context>
<context>
    <name>ComparisonSummary</name>
    <message>
        <source>Facts changed</source>
        <translation>關鍵資訊變更</translation>
    </message>
    <message>
        <source>Changed sections</source>
        <translation>有變更的章節</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed</source>
        <translation>
            <numerusform>%n 個章節有變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) added</source>
        <translation>
            <numerusform>新增 %n 個章節</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>刪除 %n 個章節</numerusform>
        </translation>
    </message>
    <message>
        <source>No section reads differently.</source>
        <translation>沒有章節的內容不同。</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} 字</translation>
    </message>
    <message>
        <source>Title: {old} → {new}</source>
        <translation>政策名稱：{old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Restore this fact</source>
        <translation>還原這項資訊</translation>
    </message>
    <message>
        <source>Give the fact the values of {version}</source>
        <translation>讓關鍵資訊改回{version}的值</translation>
    </message>
    <message numerus="yes">
        <source>The old term is left in %n place(s).</source>
        <translation>
            <numerusform>仍有 %n 處使用舊用詞。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>{reference} did not follow: {now}.</source>
        <translation>「{reference}」未隨之變更：{now}。</translation>
    </message>
    <message>
        <source>The draft holds words that no version has.</source>
        <translation>草稿中有尚未存入版本的內容。</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>儲存版本…</translation>
    </message>
    <message>
        <source>Restore §{number} into the draft</source>
        <translation>將 §{number} 還原到草稿</translation>
    </message>
    <message>
        <source>Restore the section into the draft</source>
        <translation>將章節還原到草稿</translation>
    </message>
    <message>
        <source>Give the section the words of {version}</source>
        <translation>讓章節改回{version}的內容</translation>
    </message>
    <message>
        <source>Choose a changed section first</source>
        <translation>請先選擇有變更的章節</translation>
    </message>
    <message>
        <source>Restore {version}</source>
        <translation>還原{version}</translation>
    </message>
    <message>
        <source>Make the draft what {version} was; you can take it back</source>
        <translation>讓草稿回到{version}的樣子；之後可以復原</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved</source>
        <translation>
            <numerusform>%n 段已移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>How it was translated before</source>
        <translation>以前的譯法</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字詞</translation>
    </message>
    <message>
        <source>Words of the source or of the translation</source>
        <translation>原文或譯文中的字詞</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Translations found</source>
        <translation>找到的譯法</translation>
    </message>
    <message>
        <source>Insert the translation</source>
        <translation>插入譯文</translation>
    </message>
    <message>
        <source>The memory is being read…</source>
        <translation>正在讀取翻譯記憶…</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) found</source>
        <translation>
            <numerusform>找到 %n 筆譯法</numerusform>
        </translation>
    </message>
    <message>
        <source>a section that was removed</source>
        <translation>已移除的章節</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n paragraph(s) left to confirm in this section</source>
        <translation>
            <numerusform>本章節還有 %n 段待確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Not translated yet: “{words}”</source>
        <translation>尚未翻譯：「{words}」</translation>
    </message>
</context>
<context>
    <name>ConversionCard</name>
    <message>
        <source>Typed by hand; converting again keeps it.</source>
        <translation>手動輸入的文字；重新轉換時會保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>改回轉換結果</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新詢問</translation>
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
        <translation>{key}  全部改為：{form}</translation>
    </message>
    <message>
        <source>The character has several forms, and no word around it decided.</source>
        <translation>這個字有好幾種寫法，前後文沒有詞可以決定。</translation>
    </message>
    <message>
        <source>One region&apos;s word was exchanged for another&apos;s.</source>
        <translation>一地的用詞換成了另一地的用詞。</translation>
    </message>
    <message>
        <source>The rule breaks another word, which is the likelier one here.</source>
        <translation>這條規則切斷了另一個詞，而該詞在此處更有可能。</translation>
    </message>
    <message>
        <source>The rule for the whole word gives a different form from its single characters.</source>
        <translation>整個詞的規則與逐字轉換的結果不同。</translation>
    </message>
    <message>
        <source>Legal usage: the dictionaries give another form, or the law writes both.</source>
        <translation>法律用字：詞典給出另一種寫法，或法規中兩種寫法並存。</translation>
    </message>
    <message>
        <source>There are other forms, but the words around it or their frequency speak for this one.</source>
        <translation>另有其他寫法，但依前後文或常用程度，應為此寫法。</translation>
    </message>
    <message>
        <source>These words are decided for the whole policy.</source>
        <translation>這些字詞已就整份政策決定。</translation>
    </message>
    <message>
        <source>Rule: {rules}</source>
        <translation>規則：{rules}</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, here only</source>
        <translation>{who} 於 {day} 決定，僅限此處</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for this section</source>
        <translation>{who} 於 {day} 決定，適用於本章節</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for this policy</source>
        <translation>{who} 於 {day} 決定，適用於本政策</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for these words wherever they stand in this policy</source>
        <translation>由 {who} 於 {day} 決定，適用於本政策中所有這些字詞</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}, for every policy</source>
        <translation>{who} 於 {day} 決定，適用於所有政策</translation>
    </message>
    <message>
        <source>Converted back, {between} gives {back}: the dictionaries do not know {source} there.</source>
        <translation>轉換回去時，「{between}」會變成「{back}」：詞典在這個方向沒有「{source}」。</translation>
    </message>
    <message>
        <source>Converted back, {between} gives {back}: the dictionaries choose it over {source}.</source>
        <translation>轉換回去時，「{between}」會變成「{back}」：詞典選的不是「{source}」。</translation>
    </message>
    <message>
        <source>{words} all became {target}: a difference that the source makes is gone.</source>
        <translation>{words} 都變成了「{target}」：原文的區別不見了。</translation>
    </message>
</context>
<context>
    <name>ConversionModel</name>
    <message>
        <source>Nothing decided between the forms</source>
        <translation>寫法未定</translation>
    </message>
    <message>
        <source>Regional words exchanged</source>
        <translation>換過的地區用詞</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手動修改</translation>
    </message>
    <message>
        <source>The rule breaks a word</source>
        <translation>規則切斷了詞</translation>
    </message>
    <message>
        <source>Word rule against single characters</source>
        <translation>整詞規則與逐字轉換不同，採整詞規則</translation>
    </message>
    <message>
        <source>Legal usage</source>
        <translation>法律用字</translation>
    </message>
    <message>
        <source>Other forms, less likely</source>
        <translation>另有寫法，但可能性較低</translation>
    </message>
    <message>
        <source>Two words became one</source>
        <translation>兩詞變成一詞</translation>
    </message>
    <message>
        <source>Does not convert back</source>
        <translation>轉回去會不同</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已決定</translation>
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
        <translation>正在檢視轉換結果…</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>待檢視的地方</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>What converting again would change</source>
        <translation>重新轉換會改變的地方</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>重新轉換</translation>
    </message>
    <message>
        <source>Exchange them in titles in 《》 too</source>
        <translation>《》內的名稱也替換地區用詞</translation>
    </message>
    <message>
        <source>Take the forms of legal usage (占有, 帳戶)</source>
        <translation>採用法律用字（占有、帳戶）</translation>
    </message>
    <message>
        <source>Write quotation marks as the region does (「」, “”)</source>
        <translation>依地區慣例使用引號（「」、“”）</translation>
    </message>
    <message>
        <source>Change the script of titles in 《》</source>
        <translation>轉換《》內名稱的繁簡字體</translation>
    </message>
    <message>
        <source>Drop the braces of -{…}-</source>
        <translation>移除 -{…}- 的大括號</translation>
    </message>
    <message>
        <source>How this language is converted</source>
        <translation>這個語言的轉換方式</translation>
    </message>
    <message>
        <source>Exchange regional words as well (軟體, 软件)</source>
        <translation>一併轉換地區用詞（軟體、软件）</translation>
    </message>
    <message>
        <source>The source has no words here to convert.</source>
        <translation>原文在這裡沒有可轉換的文字。</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message>
        <source>To check</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>To check · {count}</source>
        <translation>待確認 · {count}</translation>
    </message>
    <message>
        <source>By hand · {count}</source>
        <translation>手動 · {count}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message numerus="yes">
        <source>%n more to check in other sections</source>
        <translation>
            <numerusform>其他章節還有 %n 處待確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Not converted yet. Below is what converting would ask.</source>
        <translation>尚未轉換。下面是轉換時會詢問的地方。</translation>
    </message>
    <message>
        <source>The source or the rules changed since. Converting again keeps edits made by hand.</source>
        <translation>原文或轉換規則已變更。重新轉換會保留手動修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may change what a clause means: decide them before a release.</source>
        <translation>
            <numerusform>有 %n 處可能改變條款的意思，發布前請先決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key from 1 to 9 takes a form; Delete asks again.</source>
        <translation>按 1 到 9 選取寫法，按 Delete 重新詢問。</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translation>這裡沒有待確認的地方了。</translation>
    </message>
    <message>
        <source>Rules of conversion: {config}</source>
        <translation>轉換規則：{config}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have several forms: {listed} listed, {folded} settled by a word.</source>
        <translation>
            <numerusform>有 %n 處可有多種寫法：列出 {listed} 處，另外 {folded} 處已由詞決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that it was made from is in no version, so it cannot be recomputed.</source>
        <translation>轉換時的原文不在任何版本中，因此無法重新計算。</translation>
    </message>
    <message>
        <source>The text is the source converted, with decisions: {decisions}, edits by hand: {edits}.</source>
        <translation>內容由原文轉換而來，含 {decisions} 項決定與 {edits} 處手動修改。</translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Converting to {language}. The first time, the dictionaries have to be loaded.</source>
        <translation>正在轉換為「{language}」。第一次轉換需要載入詞典。</translation>
    </message>
    <message>
        <source>There is nothing to convert to {language}: every section is in step, or has no words.</source>
        <translation>沒有需要轉換為「{language}」的章節：每個章節都已與原文一致，或原文尚無內容。</translation>
    </message>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}.</source>
        <translation>
            <numerusform>已將 %n 個章節轉換為「{language}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>Converted %n section(s) to {language}; edits by hand were kept.</source>
        <translation>
            <numerusform>已將 %n 個章節轉換為{language}，手動修改的地方都保留了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by hand gave way, since the source changed there too. The first was “{words}”.</source>
        <translation>
            <numerusform>有 %n 處手動修改沒有保留，因為原文在同一處也改了。第一處是「{words}」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) held words that no conversion made, and they were replaced. Undo brings them back.</source>
        <translation>
            <numerusform>有 %n 個章節原有的文字不是轉換而來，已被取代。復原即可找回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Look at the correction</source>
        <translation>查看更正後的樣子</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in a field, with Qt&apos;s letters: d day, MMMM month, yyyy year</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>The right date</source>
        <translation>正確的日期</translation>
    </message>
    <message>
        <source>Releases whose words readers no longer see are not listed.</source>
        <translation>讀者已看不到其文字的版本不在清單中。</translation>
    </message>
    <message>
        <source>The release has this date already.</source>
        <translation>這一版本來就是這個日期。</translation>
    </message>
    <message>
        <source>The last release has this date already, with the same words.</source>
        <translation>最新一版文字相同，已是這個日期。</translation>
    </message>
    <message>
        <source>Correct the date of a release</source>
        <translation>更正發布版的日期</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>哪一版</translation>
    </message>
    <message>
        <source>What was published is never changed: a further release with the same words carries the right date, and its page says which release it corrects. Your draft stays as it is.</source>
        <translation>已發布的內容永不更動：另發一個文字相同的版本，載明正確日期，頁面上會說明更正的是哪一版。您的草稿維持原樣。</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{language}: {count} of {total} in step</source>
        <translation>{language}：{count} / {total} 與原文一致</translation>
    </message>
    <message>
        <source>Go to the first text that is not in step</source>
        <translation>前往第一篇與原文不一致的譯文</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>How far each language is</source>
        <translation>各語言的進度</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>回到文字</translation>
    </message>
    <message>
        <source>No section has such a text.</source>
        <translation>沒有這樣的章節。</translation>
    </message>
    <message>
        <source>Sections to list</source>
        <translation>要列出的章節</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>所有章節</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>與原文不一致</translation>
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
        <translation>已轉換，尚未檢視</translation>
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
        <translation>全部與原文一致</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>Something in Dateline failed. Your words are safe: they are in the journal on this computer.</source>
        <translation>Dateline 出了錯。您的內容沒有遺失，都在這部電腦的暫存紀錄裡。</translation>
    </message>
    <message>
        <source>You can go on working. The report could not be written.</source>
        <translation>您可以繼續工作。錯誤報告無法寫入。</translation>
    </message>
    <message>
        <source>You can go on working. A report is in {path}.</source>
        <translation>您可以繼續工作。錯誤報告存放在 {path}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>DateGates</name>
    <message>
        <source>dated {date} ({zone})</source>
        <translation>日期為 {date}（{zone}）</translation>
    </message>
    <message>
        <source>This is the first release</source>
        <translation>這是第一次發布</translation>
    </message>
    <message>
        <source>No word changed since release {number}, so there is nothing to publish</source>
        <translation>自第 {number} 版以來內容沒有變更，沒有需要發布的內容</translation>
    </message>
    <message>
        <source>the date stays {date}</source>
        <translation>日期維持 {date}</translation>
    </message>
    <message>
        <source>the date stays {date} ({zone}); the number tells the releases apart</source>
        <translation>日期維持 {date}（{zone}），以版次區別各次發布</translation>
    </message>
    <message>
        <source>The words changed since release {number}, so the date changes</source>
        <translation>自第 {number} 版以來內容有變更，因此日期隨之更新</translation>
    </message>
    <message>
        <source>was {old} → becomes {date} ({zone})</source>
        <translation>原為 {old} → 改為 {date}（{zone}）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy&apos;s files are of an older format than release {number}</source>
        <translation>政策檔案的格式比第 {number} 版的更舊</translation>
    </message>
    <message>
        <source>The words changed since release {number}, which is also dated today</source>
        <translation>第 {number} 版也在今天發布，之後內容有變更</translation>
    </message>
    <message>
        <source>A language can wait while the others go out.</source>
        <translation>其他語言發布時，可以讓某個語言暫緩。</translation>
    </message>
    <message>
        <source>Keep {language} in preparation: no release waits for it</source>
        <translation>讓「{language}」留在準備中：發布不必等它</translation>
    </message>
    <message>
        <source>Keep {language} in preparation</source>
        <translation>讓「{language}」留在準備中</translation>
    </message>
    <message>
        <source>Hold back {language} alone, and say why</source>
        <translation>只暫緩發布「{language}」，並說明理由</translation>
    </message>
    <message>
        <source>Hold back {language}…</source>
        <translation>暫緩發布「{language}」…</translation>
    </message>
    <message>
        <source>Do not publish on a version dated in the future</source>
        <translation>不在日期為未來的版本上發布</translation>
    </message>
    <message>
        <source>A version dated in the future goes out with your reason</source>
        <translation>日期為未來的版本將附上您的理由發布</translation>
    </message>
    <message>
        <source>Keep to the notice after all</source>
        <translation>還是遵守通知期</translation>
    </message>
    <message>
        <source>It takes effect without notice, for a reason that its page shows</source>
        <translation>不經通知期即生效，理由會顯示在頁面上</translation>
    </message>
    <message>
        <source>release {number} was made on {time}</source>
        <translation>第 {number} 版發布於 {time}</translation>
    </message>
    <message>
        <source>The clock is not behind the last release</source>
        <translation>電腦時間沒有早於上次發布</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last release</source>
        <translation>這部電腦的時間早於上次發布</translation>
    </message>
    <message>
        <source>It shows {time}. Set the clock first.</source>
        <translation>目前顯示 {time}。請先校正時間。</translation>
    </message>
    <message>
        <source>Hold back {section}</source>
        <translation>暫緩發布 {section}</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>暫緩發布</translation>
    </message>
    <message>
        <source>Titles, order or audiences changed</source>
        <translation>政策名稱、章節順序或適用對象有變更</translation>
    </message>
    <message>
        <source>{section} changed in {languages}</source>
        <translation>{section} 有變更：{languages}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) removed</source>
        <translation>
            <numerusform>刪除 %n 個章節</numerusform>
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
        <translation>還是維持原來的日期</translation>
    </message>
    <message>
        <source>was {old} → becomes {date}</source>
        <translation>原為 {old} → 改為 {date}</translation>
    </message>
    <message>
        <source>The date of release {number} cannot be corrected now</source>
        <translation>目前無法更正第 {number} 版的日期</translation>
    </message>
    <message>
        <source>Only the date of release {number} is corrected; no word of the draft goes out</source>
        <translation>只更正第 {number} 版的日期；草稿的文字一個字都不會發布</translation>
    </message>
    <message>
        <source>Nothing that goes out changed since release {number}, so there is nothing to publish</source>
        <translation>自第 {number} 版以來，會對外發布的內容沒有變更，所以沒有可發布的內容</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{section} waits in {languages}</source>
        <translation>{section} 暫緩發布（{languages}）</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Policy details</source>
        <translation>政策設定</translation>
    </message>
    <message>
        <source>Set the details</source>
        <translation>套用設定</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>政策名稱（{language}）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>通知期（天）</translation>
    </message>
    <message>
        <source>Section numbers</source>
        <translation>章節編號</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不編號</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1、2、3</translation>
    </message>
    <message>
        <source>1, 1.1, 1.2: sub-headings as well</source>
        <translation>1、1.1、1.2：小標題也編號</translation>
    </message>
    <message>
        <source>第一條, Article 1: as a law</source>
        <translation>第一條、Article 1：如法條</translation>
    </message>
    <message>
        <source>Write years as 民國 on pages of Taiwan</source>
        <translation>臺灣繁體中文頁面使用民國紀年</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>關鍵資訊</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>All</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>新增關鍵資訊</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>刪除關鍵資訊</translation>
    </message>
    <message>
        <source>Upgrade to format {format}, which needs Dateline {version} or later</source>
        <translation>改用格式 {format}（Dateline {version} 及以後的版本才能開啟）</translation>
    </message>
    <message>
        <source>The fact {name} is listed twice.</source>
        <translation>關鍵資訊「{name}」重複了。</translation>
    </message>
    <message>
        <source>Format {format}</source>
        <translation>格式 {format}</translation>
    </message>
    <message>
        <source>Texts name a fact as {{name}}. A value under “All” holds in every language without its own.</source>
        <translation>在文字中以 {{name}} 引用關鍵資訊。語言沒有自己的值時，採用「所有語言」的值。</translation>
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
        <translation>政策由一節一節組成，每一節各自翻譯、各自核准。</translation>
    </message>
</context>
<context>
    <name>EntryChoice</name>
    <message>
        <source>It was: {value}</source>
        <translation>原本是：{value}</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>您的：{value}</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>對方的：{value}</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Fact {name}</source>
        <translation>關鍵資訊 {name}</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>Fact {name}, {language}</source>
        <translation>關鍵資訊 {name}（{language}）</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>政策名稱（{language}）</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>章節順序</translation>
    </message>
    <message>
        <source>Order of the languages</source>
        <translation>語言順序</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>人員 {name}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>通知期（天）</translation>
    </message>
    <message>
        <source>Rule of approval</source>
        <translation>核准規則</translation>
    </message>
    <message>
        <source>nothing (removed)</source>
        <translation>無（已移除）</translation>
    </message>
    <message>
        <source>kept, for {audiences}</source>
        <translation>保留，適用於 {audiences}</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export this redline</source>
        <translation>匯出這份修訂對照</translation>
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
        <translation>匯出</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不標示</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
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
        <translation>標示變更的起點</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>網站網址</translation>
    </message>
    <message>
        <source>Legend, date line and notices have no words in {languages} yet; they are in {fallback} there, and dates in the language’s own form.</source>
        <translation>圖例、日期列與告示尚無{languages}的文字，這些頁面會以{fallback}顯示，日期則依各語言自己的寫法。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>A version does not differ from itself. Choose another one to mark changes since.</source>
        <translation>同一版本之間沒有差異。請選擇另一個版本作為比較基準。</translation>
    </message>
    <message>
        <source>Write the address of the site as https://example.org/privacy, or leave it empty.</source>
        <translation>請將網站網址寫成 https://example.org/privacy 的形式，或留空。</translation>
    </message>
    <message>
        <source>Choose a folder to write into.</source>
        <translation>請選擇要寫入的資料夾。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>網頁</translation>
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
        <translation>Markdown 與 JSON（壓縮檔）</translation>
    </message>
    <message>
        <source>JSON for your own templates</source>
        <translation>JSON（供自訂範本使用）</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>要寫入的資料夾</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>{policy} exported</source>
        <translation>{policy} 匯出檔</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>目前草稿</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>匯出中…</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) into {folder}.</source>
        <translation>
            <numerusform>已將 %n 個檔案寫入 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
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
        <translation>本章節的關鍵資訊</translation>
    </message>
    <message>
        <source>no value in {language}</source>
        <translation>{language}沒有值</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>Not in the translation</source>
        <translation>譯文中沒有</translation>
    </message>
    <message>
        <source>The section names no fact.</source>
        <translation>本章節沒有用到關鍵資訊。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no policy in {folder}. Choose another folder, or begin a new policy.</source>
        <translation>{folder} 裡沒有政策。請選擇其他資料夾，或新增政策。</translation>
    </message>
    <message>
        <source>{folder} is not where it was, or another folder stands there now. Your words are kept on this computer. Bring the folder back, or open it where it is now.</source>
        <translation>{folder} 已不在原處，或該處現在是另一個資料夾。您的文字已保留在這台電腦。請將資料夾移回原處，或從它現在的位置開啟。</translation>
    </message>
    <message>
        <source>{folder} holds a git repository already. Choose an empty folder.</source>
        <translation>{folder} 已經是 git 儲存庫。請選擇空的資料夾。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose an empty folder, or a name that is not taken.</source>
        <translation>{folder} 不是空的。請選擇空的資料夾，或換一個未使用的名稱。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read: {detail}. Nothing was changed. Restore the folder from a copy, or ask someone who knows git.</source>
        <translation>無法讀取 {folder} 的歷史：{detail}。沒有任何變更。請從備份還原資料夾，或請熟悉 git 的人協助。</translation>
    </message>
    <message>
        <source>Another program left {folder} at an old version that is on no branch. Check out a branch with git first.</source>
        <translation>其他程式讓 {folder} 停在不屬於任何分支的舊版本。請先用 git 簽出一個分支。</translation>
    </message>
    <message>
        <source>This copy lacks its oldest versions ({path}), so nothing can be proved or agreed to here. That says nothing of the policy. Fetch all of them first: git fetch --unshallow. In a check of a git host, write fetch-depth: 0.</source>
        <translation>這份副本缺少最早的版本（{path}），所以在這裡無法證明或同意任何事。這並不表示政策有問題。請先取得全部版本：git fetch --unshallow。在 git 代管服務的檢查中，請寫 fetch-depth: 0。</translation>
    </message>
    <message>
        <source>This copy in {folder} was made without the files of its versions, so nothing can be proved or agreed to here. That says nothing of the policy. Clone it again without --filter. In a check of a git host, take out the line filter:.</source>
        <translation>{folder} 中的這份副本沒有各版本的檔案，所以在這裡無法證明或同意任何事。這並不表示政策有問題。請不加 --filter 重新複製一次。在 git 代管服務的檢查中，請刪去 filter: 那一行。</translation>
    </message>
    <message>
        <source>{path} makes this copy show a different history from the one that was made, so nothing can be proved or agreed to here. Delete that file, or make a new copy from a place you trust.</source>
        <translation>{path} 讓這份副本顯示的歷史與實際的不同，因此無法在這裡驗證或核准。請刪除該檔案，或從您信任的位置重新建立副本。</translation>
    </message>
    <message>
        <source>Another program is using {folder}. Close the policy there, then try again.</source>
        <translation>其他程式正在使用 {folder}。請在該程式關閉政策，然後再試一次。</translation>
    </message>
    <message>
        <source>Another program keeps the history in {folder} busy. Wait for it to finish and try again; if none is running, remove {locks}.</source>
        <translation>其他程式正在處理 {folder} 的歷史。請等它完成後再試一次；若沒有這樣的程式在執行，請刪除 {locks}。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Ask for permission to write there, or choose another folder.</source>
        <translation>無法寫入 {path}。請取得寫入權限，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. Make room; then it is tried again.</source>
        <translation>磁碟已滿，無法寫入 {path}。請騰出空間，之後會自動重試。</translation>
    </message>
    <message>
        <source>The disk refused {path} (error {code}). Check the disk, and keep a copy of your words elsewhere.</source>
        <translation>磁碟無法寫入 {path}（錯誤 {code}）。請檢查磁碟，並將內容另存一份到別處。</translation>
    </message>
    <message>
        <source>The file name {path} cannot be used: {reason}. Rename the file with another program.</source>
        <translation>無法使用檔名 {path}：{reason}。請用其他程式重新命名。</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored. Remove it and try again.</source>
        <translation>{field} 含有無法儲存的字元。請刪除後再試一次。</translation>
    </message>
    <message>
        <source>There is no version “{revision}” in this policy. The History workspace lists all of them.</source>
        <translation>這份政策沒有版本「{revision}」。「歷史」工作區列有所有版本。</translation>
    </message>
    <message>
        <source>The history in {folder} lacks the object {revision}. Nothing was changed. Restore the folder from a copy, or fetch the policy anew from where it is shared.</source>
        <translation>{folder} 的歷史紀錄缺少物件 {revision}。未變更任何內容。請從副本還原資料夾，或從共用位置重新取得政策。</translation>
    </message>
    <message>
        <source>The version {revision} has no file {path}.</source>
        <translation>版本 {revision} 沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a plain file but a folder, a pipe, a socket or a device. Choose a file, or remove it.</source>
        <translation>{path} 不是一般檔案，而是資料夾、管道、通訊端或裝置。請改選檔案，或將它移走。</translation>
    </message>
    <message>
        <source>{path} has more than the {limit} bytes that a policy&apos;s file may have. Shorten it or take it away.</source>
        <translation>{path} 超過政策檔案可有的 {limit} 個位元組。請縮短或移走這個檔案。</translation>
    </message>
    <message>
        <source>{path} does not say what it should: {problem}. Correct it, or go back to an older version of it.</source>
        <translation>{path} 的內容不正確：{problem}。請修正，或改回較舊的版本。</translation>
    </message>
    <message>
        <source>“{text}” cannot name a section: use small letters, digits and hyphens, 63 at most.</source>
        <translation>「{text}」不能作為章節代號：請用小寫字母、數字和連字號，最多 63 個字元。</translation>
    </message>
    <message>
        <source>There is no section {section} any more.</source>
        <translation>章節 {section} 已不存在。</translation>
    </message>
    <message>
        <source>The policy has no language {language}. Add it first.</source>
        <translation>這份政策沒有語言「{language}」。請先新增。</translation>
    </message>
    <message>
        <source>The section id {section} is taken, or once was. Choose another one.</source>
        <translation>章節代號 {section} 正在使用，或曾經使用過。請換一個。</translation>
    </message>
    <message>
        <source>The policy has the language {language} already.</source>
        <translation>這份政策已有語言「{language}」。</translation>
    </message>
    <message>
        <source>{language} cannot be removed, since other languages are made from it.</source>
        <translation>無法移除「{language}」，因為其他語言以它為來源。</translation>
    </message>
    <message>
        <source>The change reached outside the text, so it was not made. Try again.</source>
        <translation>這項變更超出了文字範圍，因此沒有套用。請再試一次。</translation>
    </message>
    <message>
        <source>Character {position} of this text is one that no file can hold. Remove it and try again.</source>
        <translation>這段文字的第 {position} 個字元無法存入檔案。請刪除後再試一次。</translation>
    </message>
    <message>
        <source>“{name}” cannot name a fact: use small letters, digits, dots, hyphens and underscores.</source>
        <translation>「{name}」不能作為關鍵資訊的名稱：請用小寫字母、數字、句點、連字號和底線。</translation>
    </message>
    <message>
        <source>{days} days of notice are not possible: choose 0 to 3,650.</source>
        <translation>通知期不能是 {days} 天：請選擇 0 到 3,650 天。</translation>
    </message>
    <message>
        <source>There are words in {language} already, so nothing was imported. Import into a language without words, or into a new policy.</source>
        <translation>「{language}」已有內容，因此沒有匯入。請匯入到尚無內容的語言，或匯入成新的政策。</translation>
    </message>
    <message>
        <source>There are sections or releases in {language} already, so no history was taken in. Name an empty folder.</source>
        <translation>{language} 已經有章節或發布版本，因此沒有匯入任何歷史。請指定一個空資料夾。</translation>
    </message>
    <message>
        <source>The draft changed meanwhile, so nothing was published. Look at it once more, then publish.</source>
        <translation>草稿在這期間有變更，因此沒有發布。請再確認一次，然後發布。</translation>
    </message>
    <message>
        <source>The release is not ready, so nothing was published. Look at what stands against it.</source>
        <translation>發布條件尚未齊備，因此沒有發布。請查看尚待處理的項目。</translation>
    </message>
    <message>
        <source>No word differs from release {number} of {updated}: there is nothing to publish and no new date.</source>
        <translation>內容與 {updated} 的第 {number} 版完全相同：沒有需要發布的內容，日期也不變。</translation>
    </message>
    <message>
        <source>Version {version} says it was made at {committed}, but this computer&apos;s clock shows {now}. Set the clock, or publish with a reason (--future REASON), which the release keeps.</source>
        <translation>版本 {version} 的時間是 {committed}，但這部電腦的時鐘是 {now}。請先校正時鐘，或附上理由再發布（--future 理由），發布版本會保留這個理由。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock ({now}) stands before the last release ({last}). Set the clock first.</source>
        <translation>這部電腦的時間（{now}）早於上次發布（{last}）。請先校正時間。</translation>
    </message>
    <message>
        <source>{wanted} is too early to take effect: the notice ends on {earliest}. Choose that day or a later one.</source>
        <translation>{wanted} 生效太早：通知期到 {earliest} 才結束。請選擇當天或更晚的日期。</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Open the file in an editor, save it as UTF-8, and import it again.</source>
        <translation>第 {line} 行不是 UTF-8。請用編輯器開啟檔案，存成 UTF-8 後再匯入。</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL, which no text has. Save the file as UTF-8 text and import it again.</source>
        <translation>第 {line} 行含有文字中不會出現的 NUL 字元。請將檔案存成 UTF-8 文字後再匯入。</translation>
    </message>
    <message>
        <source>Line {line} holds half a character. Remove it and try again.</source>
        <translation>第 {line} 行有不完整的字元。請刪除後再試一次。</translation>
    </message>
    <message>
        <source>The file has {size} bytes; a policy&apos;s text may have {limit}. Import a part of it.</source>
        <translation>檔案有 {size} 位元組，政策文字最多 {limit} 位元組。請只匯入其中一部分。</translation>
    </message>
    <message>
        <source>More than {limit} elements of this page are nested in each other. Copy its text and check that.</source>
        <translation>此網頁的元素層層相套，超過 {limit} 層。請複製網頁上的文字，再檢查該文字。</translation>
    </message>
    <message>
        <source>There are no words in it. Choose another file.</source>
        <translation>檔案裡沒有文字。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>Its text is empty. {count} words stand elsewhere in it and would be left out: “{words}”. Copy those that are meant into a text, and import that.</source>
        <translation>正文是空的。另有 {count} 個字詞在檔案的其他地方，匯入時會略過：「{words}」。請把需要的字詞複製成一份文字，再匯入。</translation>
    </message>
    <message>
        <source>There is no line {line}: the text has {lines} lines.</source>
        <translation>沒有第 {line} 行：文字共 {lines} 行。</translation>
    </message>
    <message>
        <source>No section begins at line {line}.</source>
        <translation>第 {line} 行不是章節的開頭。</translation>
    </message>
    <message>
        <source>A section begins at line {line} already.</source>
        <translation>第 {line} 行已是章節的開頭。</translation>
    </message>
    <message>
        <source>Line {line} is blank. Choose a line with words as the heading.</source>
        <translation>第 {line} 行是空白。請選擇有文字的一行作為標題。</translation>
    </message>
    <message>
        <source>Line {line} was set aside with the lines from {start} on. Put them back into the text first.</source>
        <translation>第 {line} 行屬於自第 {start} 行起未納入正文的部分。請先放回正文。</translation>
    </message>
    <message>
        <source>Line {line} is in the middle of a paragraph or list that begins at line {start}. Cut there.</source>
        <translation>第 {line} 行在某個段落或清單之中，請改在其開頭第 {start} 行切分。</translation>
    </message>
    <message>
        <source>What stands at line {line} cannot be a heading. Type the words of the heading.</source>
        <translation>第 {line} 行的內容不能作為標題。請輸入標題文字。</translation>
    </message>
    <message>
        <source>A heading&apos;s level is from 1 to 6, not {level}.</source>
        <translation>標題層級是 1 到 6，不能是 {level}。</translation>
    </message>
    <message>
        <source>There are no page templates in {folder}. Choose the folder that holds them.</source>
        <translation>{folder} 裡沒有頁面範本。請選擇存放範本的資料夾。</translation>
    </message>
    <message>
        <source>The template {name} cannot be filled in (line {line}): {reason}. Correct it and try again.</source>
        <translation>範本 {name} 的第 {line} 行無法填入：{reason}。請修正後再試一次。</translation>
    </message>
    <message>
        <source>The page in {language} was not written: it does not say what was released. Correct the template.</source>
        <translation>沒有寫出「{language}」的頁面：頁面與發布的內容不符。請修正範本。</translation>
    </message>
    <message>
        <source>The page in {language} was not written: its template drops the date or the number of the release.</source>
        <translation>沒有寫出「{language}」的頁面：範本漏了發布日期或版次。</translation>
    </message>
    <message>
        <source>The page in {language} was not written: its template changes the released words.</source>
        <translation>沒有寫出「{language}」的頁面：範本更動了發布的內容。</translation>
    </message>
    <message>
        <source>The section {section} in {language} cannot be written as Markdown once its facts are filled in.</source>
        <translation>「{language}」的章節「{section}」填入關鍵資訊後，無法寫成 Markdown。</translation>
    </message>
    <message>
        <source>No file was written: {file}, read again, did not say “{expected}” (section “{section}”) but “{found}”. Please report this with that text.</source>
        <translation>未寫入任何檔案：{file} 重新讀取後，「{section}」一節應為「{expected}」之處讀到的是「{found}」。請附上該段文字回報此問題。</translation>
    </message>
    <message>
        <source>The page was not written: read again, its section {section} did not say “{expected}”. Please report this with that text.</source>
        <translation>沒有寫出網頁：重新讀取後，章節 {section} 的內容不是「{expected}」。請附上這段文字回報這個問題。</translation>
    </message>
    <message>
        <source>The section {section} holds a control character (number {code}) that no file of this kind can hold. Remove it and try again.</source>
        <translation>「{section}」一節含有這類檔案無法容納的控制字元（編號 {code}）。請移除後再試一次。</translation>
    </message>
    <message>
        <source>This is not a Word document (.docx) that can be read. Open it in Word and save it again as .docx.</source>
        <translation>這不是可以讀取的 Word 文件（.docx）。請在 Word 中開啟，另存為 .docx。</translation>
    </message>
    <message>
        <source>No file was written: the PDF, read again, did not say “{expected}” (section “{section}”) but “{found}”. Please report this with that text.</source>
        <translation>未寫入任何檔案：PDF 重新讀取後，「{section}」一節應為「{expected}」之處讀到的是「{found}」。請附上該段文字回報此問題。</translation>
    </message>
    <message>
        <source>This is not a PDF, or it is damaged. Export it again or choose another.</source>
        <translation>這個檔案不是 PDF，或已損壞。請重新匯出，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>Another package has replaced the one that converts Chinese. Run: pip uninstall {distributions}; then: pip install --force-reinstall --no-deps opencc-python-reimplemented</source>
        <translation>另一個套件佔用了中文轉換套件的位置。請執行：pip uninstall {distributions}；再執行：pip install --force-reinstall --no-deps opencc-python-reimplemented</translation>
    </message>
    <message>
        <source>No file was written: the text could not be set on pages ({reason}). Please report this with that text.</source>
        <translation>沒有寫出任何檔案：無法將文字排成頁面（{reason}）。請附上該段文字回報此問題。</translation>
    </message>
    <message>
        <source>No font for the text in {language} is installed; one of these is needed: {families}. Install the package {package} (as root: apt-get install {package}), then try again.</source>
        <translation>尚未安裝可用於 {language} 文字的字型；需要下列其中一種：{families}。請安裝套件 {package}（以 root 執行：apt-get install {package}）後再試一次。</translation>
    </message>
    <message>
        <source>There is no such release of this policy. Publish one first, or choose another number.</source>
        <translation>這份政策沒有這個發布版。請先發布，或選擇其他版次。</translation>
    </message>
    <message>
        <source>{program} on {host} is using {folder} since {since} (process {pid}). Close the policy there, then try again.</source>
        <translation>{host} 上的 {program} 自 {since} 起使用 {folder}（行程 {pid}）。請在那裡關閉政策，然後再試一次。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it looks like {guess}. Open it in an editor, save it as UTF-8, and import it again.</source>
        <translation>檔案不是 UTF-8，看起來是 {guess}。請用編輯器開啟，存成 UTF-8 後再匯入。</translation>
    </message>
    <message>
        <source>“{text}” cannot name a term: use small letters, digits and hyphens, 63 at most.</source>
        <translation>「{text}」不能作為術語的代號：請用小寫字母、數字和連字號，最多 63 個。</translation>
    </message>
    <message>
        <source>“{word}” holds a line end or another character that no word has. Remove it and try again.</source>
        <translation>「{word}」含有換行或其他字詞裡不會有的字元。請移除後再試一次。</translation>
    </message>
    <message>
        <source>The zip cannot be unpacked: it is damaged, or has a password. Ask for it again, without one.</source>
        <translation>無法解開這個 ZIP 檔：檔案已損毀，或設有密碼。請對方重新提供沒有密碼的檔案。</translation>
    </message>
    <message>
        <source>The zip holds no work of translators: no XLIFF, no table of ours in Word, no TMX and no TBX. Choose another file.</source>
        <translation>這個 ZIP 檔裡沒有譯者的成果：沒有 XLIFF、沒有本程式的 Word 對照表，也沒有 TMX 或 TBX。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The table in the Word file cannot be read: its last line or the numbers in its first column are missing. Ask for the file again, with both left as they were.</source>
        <translation>無法讀取 Word 檔中的對照表：缺少最後一行，或第一欄的編號。請對方保留這兩處原樣，重新提供檔案。</translation>
    </message>
    <message>
        <source>Line {line} of the file is not XML ({reason}). Ask for the file again, or save it once more.</source>
        <translation>檔案第 {line} 行不是 XML（{reason}）。請對方重新提供檔案，或重新儲存。</translation>
    </message>
    <message>
        <source>The file is XML of another kind: it begins with “{found}”, not with {expected}. Choose another file.</source>
        <translation>這個檔案是另一種 XML：它以「{found}」開頭，而不是 {expected}。請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>The file has {count} paragraphs; {limit} can be held against this policy at once. Import a part of it.</source>
        <translation>這個檔案有 {count} 個段落；一次最多能拿 {limit} 個與這份政策比對。請只匯入其中一部分。</translation>
    </message>
    <message>
        <source>There are no dated texts in {source}. Name a folder of text files with a day in their names (2024-05-31), or a file that git keeps.</source>
        <translation>{source} 裡沒有帶日期的文字檔。請指定一個檔名含有日期（2024-05-31）的文字檔資料夾，或一個由 git 保存的檔案。</translation>
    </message>
    <message>
        <source>No git repository keeps versions of {file}. Name a file that git keeps, or a folder of dated files.</source>
        <translation>沒有 git 儲存庫保存 {file} 的版本。請指定一個由 git 保存的檔案，或一個帶日期檔案的資料夾。</translation>
    </message>
    <message>
        <source>{address} cannot be reached just now. Your work is kept here; share it when you are online again.</source>
        <translation>目前連不上 {address}。您的內容保存在這裡，恢復連線後再分享即可。</translation>
    </message>
    <message>
        <source>There is no repository at {address}, or none that you may see. Check the address with whoever gave it to you.</source>
        <translation>{address} 沒有儲存庫，或您無權檢視。請向提供位址的人確認。</translation>
    </message>
    <message>
        <source>{address} did not let you in. Check your name and password, or give your SSH key to whoever keeps it.</source>
        <translation>{address} 不允許您存取。請檢查名稱與密碼，或將您的 SSH 金鑰交給管理者。</translation>
    </message>
    <message>
        <source>The key of the host at {address} is not known here, or differs from the one seen before. Connect to it once with ssh in a terminal and compare its key with the one that its keeper names; then try again.</source>
        <translation>這台電腦不認識 {address} 主機的金鑰，或金鑰與先前不同。請先在終端機以 ssh 連線一次，將金鑰與管理者提供的核對，然後再試。</translation>
    </message>
    <message>
        <source>Others shared with {address} at the same moment, several times in a row. Your work is kept here; share it again.</source>
        <translation>其他人多次搶先更新了 {address}。您的內容保存在這裡，請再分享一次。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a repository. Write one such as https://host/team/policy.git, git@host:team/policy.git, or the whole path of a folder.</source>
        <translation>「{address}」不是儲存庫的位址。請填寫如 https://host/team/policy.git、git@host:team/policy.git，或資料夾的完整路徑。</translation>
    </message>
    <message>
        <source>The history at {address} was rewritten: the version {seen} that was there is gone. Nothing was taken in. Ask your team before you go on: an approval or an objection may have been removed.</source>
        <translation>{address} 的歷史被改寫：原有的版本 {seen} 已不存在。沒有納入任何內容。繼續之前請先詢問團隊：可能有核准或異議被拿掉了。</translation>
    </message>
    <message>
        <source>There is a different policy there: the two histories have no version in common.</source>
        <translation>那裡是另一份政策：兩邊的歷史沒有共同的版本。</translation>
    </message>
    <message>
        <source>Both sides changed files that are not part of the policy: {paths}. Merge them with git, then share again.</source>
        <translation>雙方都改了不屬於政策的檔案：{paths}。請用 git 合併後再分享。</translation>
    </message>
    <message>
        <source>{address} did not take the versions: {detail}. They are kept here. Ask whoever keeps it what the rule is.</source>
        <translation>{address} 沒有接受這些版本：{detail}。版本仍保存在這裡，請向管理者詢問規則。</translation>
    </message>
    <message>
        <source>{folder} did not come from this computer, and Dateline signs nothing in it before you trust it. Look at it first; then trust it in the window, or add --trust to the command.</source>
        <translation>{folder} 不是在這台電腦上建立的，信任之前 Dateline 不會簽署其中任何內容。請先看過內容，再在視窗中信任它，或在命令後加上 --trust。</translation>
    </message>
    <message>
        <source>What goes to {address} can be read and changed on the way, passwords as well. Write the address of that repository that begins with https://, or ask whoever keeps it for one.</source>
        <translation>傳往 {address} 的內容在途中可能被讀取或竄改，密碼亦然。請改用該儲存庫以 https:// 開頭的位址，或向管理者索取。</translation>
    </message>
    <message>
        <source>Sharing was stopped; nothing was changed.</source>
        <translation>已停止分享，沒有任何變更。</translation>
    </message>
    <message>
        <source>The Word file was not written: read again, it did not say “{expected}”. Please report this with that text.</source>
        <translation>未寫出 Word 檔：重新讀取後，內容與「{expected}」不符。請附上這段文字回報。</translation>
    </message>
    <message>
        <source>What changed cannot be marked in a file of the form {form}. Choose docx, pdf or html.</source>
        <translation>{form} 格式的檔案無法標示變更。請選擇 docx、pdf 或 html。</translation>
    </message>
    <message>
        <source>The version {version} has no {language}. Choose a language that it has.</source>
        <translation>版本 {version} 沒有 {language}。請選擇該版本已有的語言。</translation>
    </message>
    <message>
        <source>{folder} lies inside the git repository {repository}, which would keep only a link to the policy and none of its words. Choose a folder outside of that repository, or one that its .gitignore leaves out.</source>
        <translation>{folder} 位於 git 儲存庫 {repository} 之內；該儲存庫只會保留指向這份政策的連結，不會保留其中任何文字。請選擇該儲存庫以外的資料夾，或由其 .gitignore 排除的資料夾。</translation>
    </message>
    <message>
        <source>The folder is at a different version from the one your draft began from. Look at what is there, then save again; your words are kept.</source>
        <translation>資料夾目前的版本，不是您的草稿所依據的版本。請先看看那裡的內容，再重新儲存；您的文字都還在。</translation>
    </message>
    <message>
        <source>The tag {name} already points at another version, and tags are never moved.</source>
        <translation>標籤 {name} 已在另一個版本上，而標籤不會移動。</translation>
    </message>
    <message>
        <source>This is not a regular expression ({reason}). Correct it, or switch “.*” off to find the words as typed.</source>
        <translation>這不是正規表示式（{reason}）。請修正，或關閉「.*」，照輸入的字尋找。</translation>
    </message>
    <message>
        <source>This regular expression would take too long. Make it simpler, above all where repetitions repeat.</source>
        <translation>這個正規表示式要花太久的時間。請改得簡單些，尤其是重複之中又有重複的地方。</translation>
    </message>
    <message>
        <source>“{part}” means nothing here. A group of the expression is written \1, a backslash \\.</source>
        <translation>「{part}」在這裡沒有意義。運算式的群組寫成 \1，反斜線寫成 \\。</translation>
    </message>
    <message>
        <source>{path} leads elsewhere, and Dateline does not follow it. Put what is meant in its place, or make a whole copy of the folder with “git clone”.</source>
        <translation>{path} 指向別處，Dateline 不會跟隨。請把實際的檔案放回原處，或用「git clone」另存一份完整的資料夾。</translation>
    </message>
    <message>
        <source>{path} and what follows it was not read: the files have more than {limit} bytes together. Take some away.</source>
        <translation>{path} 及其後的檔案未讀取：所有檔案合計超過 {limit} 位元組。請移走一部分。</translation>
    </message>
    <message>
        <source>The file has more than {limit} marks. Copy the words that are meant and import those.</source>
        <translation>這個檔案裡的標記超過 {limit} 個。請只複製需要的文字，再匯入那些文字。</translation>
    </message>
    <message>
        <source>No release has a page in {language}. Choose another language, or publish in it first.</source>
        <translation>沒有任何發布版本有「{language}」的網頁。請選擇其他語言，或先以該語言發布。</translation>
    </message>
    <message>
        <source>{language} cannot be made from a language that is made from it. Choose another one.</source>
        <translation>{language} 不能由從它產生的語言製作。請選擇另一種語言。</translation>
    </message>
    <message>
        <source>The signature does not hold: {problem}. Ask for a new one.</source>
        <translation>簽章不成立：{problem}。請索取新的簽章。</translation>
    </message>
    <message>
        <source>{path} holds no Ed25519 key that can be used. A key with a passphrase goes into the agent first (ssh-add); then choose its .pub file.</source>
        <translation>{path} 中沒有可用的 Ed25519 金鑰。有密碼的金鑰請先加入代理程式（ssh-add），再選擇其 .pub 檔案。</translation>
    </message>
    <message>
        <source>The ssh-agent did not sign. Unlock the key there, then try again.</source>
        <translation>ssh-agent 沒有簽署。請先在那裡解鎖金鑰，再試一次。</translation>
    </message>
    <message>
        <source>Not everything is approved: {subjects}. Ask for review, then publish.</source>
        <translation>尚未全部核准：{subjects}。請送交審閱，再發布。</translation>
    </message>
    <message>
        <source>These versions are not signed by anyone of the policy: {versions}. Look at them in Review and adopt them, then publish.</source>
        <translation>這些版本沒有這份政策的人員簽署：{versions}。請在「審閱」中查看並採納，再發布。</translation>
    </message>
    <message>
        <source>{email} has no role to publish here. Ask a publisher, or change the roles under People.</source>
        <translation>{email} 在這裡沒有發布的角色。請洽發布者，或在「人員」中變更角色。</translation>
    </message>
    <message>
        <source>Your approval would not count here. The pane beside the text says why; People shows who may approve.</source>
        <translation>您的核准在這裡不算數。內文旁的窗格說明了原因；「人員」列出誰可以核准。</translation>
    </message>
    <message>
        <source>These words are not in a version yet. Save a version, then approve them.</source>
        <translation>這些內容尚未存入版本。請先儲存版本，再核准。</translation>
    </message>
    <message>
        <source>{email} is not among the people of the policy.</source>
        <translation>{email} 不在這份政策的人員之中。</translation>
    </message>
    <message>
        <source>This is not the key of recovery that the policy names ({named}). Bring that one, or begin anew in the open: dateline recover --anew REASON.</source>
        <translation>這不是政策指定的復原金鑰（{named}）。請帶那一把來，或公開地重新開始：dateline recover --anew REASON。</translation>
    </message>
    <message>
        <source>These people cannot be written down: {problem}. Change them under People, then save again.</source>
        <translation>無法寫入這些人員：{problem}。請在「人員」中修改，再儲存一次。</translation>
    </message>
    <message>
        <source>This Word file was not exported by Dateline, so it does not say which section is which.</source>
        <translation>這個 Word 檔不是由 Dateline 匯出，因此無從得知各章節的對應關係。</translation>
    </message>
    <message>
        <source>The file holds the text in {language}, not in {wanted}. Choose that language, or another file.</source>
        <translation>檔案內容的語言是 {language}，不是 {wanted}。請改選該語言，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>{name} has no segment in two of the policy’s languages ({languages}). Choose another file.</source>
        <translation>{name} 裡沒有任何一段同時有本政策的兩種語言（{languages}）。請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>No font on this machine has these letters of the text in {language}: {characters}. Install the fonts of the package {package} (as root: apt-get install {package}), then try again.</source>
        <translation>這部電腦沒有字型含有 {language} 內文中的這些字：{characters}。請安裝字型套件 {package}（以 root 執行：apt-get install {package}），再試一次。</translation>
    </message>
    <message>
        <source>The date {dated} cannot become {wanted}: choose another day, up to today ({today}).</source>
        <translation>日期 {dated} 不能改為 {wanted}：請選擇今天（{today}）以前的另一天。</translation>
    </message>
    <message>
        <source>“{text}” is not a language code. Write one such as en, ja, zh-Hant or pt-BR.</source>
        <translation>「{text}」不是語言代碼。請輸入如 en、ja、zh-Hant 或 pt-BR 的代碼。</translation>
    </message>
    <message>
        <source>This text has {marks} signs, figures and line ends; the limit is {limit}. Take some out, or cut it into sections.</source>
        <translation>這段文字有 {marks} 個符號、數字與換行，上限是 {limit} 個。請刪去一些，或分成幾節。</translation>
    </message>
    <message>
        <source>This text has {letters} letters in a row without a space; the limit is {limit}. Put in spaces or line ends.</source>
        <translation>這份文字有連續 {letters} 個字母沒有空格，最多只能有 {limit} 個。請加入空格或換行。</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone. Choose one from the list, such as Asia/Taipei.</source>
        <translation>「{name}」不是時區。請從清單中選擇，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Titles, order or audiences differ from release {number}, so its date alone cannot be corrected. Publish them as a release of their own, or undo them first.</source>
        <translation>政策名稱、順序或適用對象與第 {number} 版不同，因此無法只更正日期。請先將這些變更另行發布，或先復原。</translation>
    </message>
    <message>
        <source>The file does not say between which languages it is (“{text}”). Ask for the file again.</source>
        <translation>檔案沒有說明是哪兩種語言之間的翻譯（「{text}」）。請對方重新提供檔案。</translation>
    </message>
    <message>
        <source>The file is from {source} into {target}, and the policy does not make {target} from {source}. Choose another file, or change how the language is made.</source>
        <translation>這個檔案是從 {source} 譯為 {target}，但本政策的 {target} 不是由 {source} 製作的。請選擇另一個檔案，或變更該語言的製作方式。</translation>
    </message>
    <message>
        <source>Nothing in this file is like a section of the draft in {language}, so nothing was taken in. Choose another file or language.</source>
        <translation>這個檔案的內容與草稿的 {language} 各章節都不相近，因此未採用任何內容。請改選其他檔案或語言。</translation>
    </message>
    <message>
        <source>This policy was written by a newer Dateline (format {format}, rules {rules}). Get the newest one to open it.</source>
        <translation>這份政策是由較新的 Dateline 寫成的（格式 {format}、規則 {rules}）。請取得最新版本後再開啟。</translation>
    </message>
    <message>
        <source>The policy&apos;s files went back to an older format than that of release {number}. Run dateline upgrade, or set format {format} in the policy&apos;s details.</source>
        <translation>政策的檔案退回到比第 {number} 版更舊的格式。請執行 dateline upgrade，或在政策設定中改用格式 {format}。</translation>
    </message>
    <message>
        <source>This policy was written by a newer Dateline (format {format}, rules {rules}). Get Dateline {version} or a later one to open it.</source>
        <translation>這份政策是由較新的 Dateline 寫成的（格式 {format}、規則 {rules}）。請取得 Dateline {version} 或更新的版本後再開啟。</translation>
    </message>
    <message>
        <source>{name} is of a kind that Dateline does not read. Open it in the program that it was made with, save it as .docx, and import that.</source>
        <translation>Dateline 無法讀取「{name}」這種檔案。請用原本的程式開啟，另存為 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>This is not an OpenDocument text (.odt) that can be read. Open it in LibreOffice and save it again as .odt or .docx.</source>
        <translation>這不是可讀取的 OpenDocument 文件（.odt）。請用 LibreOffice 開啟，重新另存為 .odt 或 .docx。</translation>
    </message>
    <message>
        <source>{name} is Rich Text (.rtf), which Dateline does not read. Open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>「{name}」是 RTF 格式，Dateline 無法讀取。請用 Word 或 LibreOffice 開啟，另存為 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>{name} is a PDF: printed pages, of which nobody can tell paragraphs and headings for certain. Import the file that it was made from, or open it in Word, save it as .docx, and look through it.</source>
        <translation>「{name}」是 PDF，只有排好的版面，無法可靠判斷段落與標題。請匯入製作它的原始檔；或用 Word 開啟，另存為 .docx，並逐一核對。</translation>
    </message>
    <message>
        <source>{name} is in an older format of Word (.doc). Open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>「{name}」是舊版 Word 格式（.doc）。請用 Word 或 LibreOffice 開啟，另存為 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in the program that it was made with, take the password off, save it, and import it again.</source>
        <translation>「{name}」設有密碼。請用原本的程式開啟並移除密碼，儲存後再匯入。</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Copy the cells that are meant into a table in Word, save that as .docx, and import it.</source>
        <translation>「{name}」是試算表。請將所需的儲存格複製到 Word 的表格中，另存為 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>{name} holds slides. Copy their words into a document in Word, save that as .docx, and import it.</source>
        <translation>「{name}」是簡報。請將文字複製到 Word 文件中，另存為 .docx 後再匯入。</translation>
    </message>
    <message>
        <source>{name} is a picture, which holds no characters. Import the file that it was made from.</source>
        <translation>「{name}」是圖片，其中沒有文字資料。請匯入製作它的原始檔。</translation>
    </message>
    <message>
        <source>{name} is an archive of files. Unpack it, and import the one that holds the text.</source>
        <translation>「{name}」是壓縮檔。請先解壓縮，再匯入其中含有條文的檔案。</translation>
    </message>
    <message>
        <source>This policy was begun on {begun}, after the first text of the history ({first}), and no release can be dated before it. Name an empty folder: the history begins a policy of its own there.</source>
        <translation>這份政策建立於 {begun}，晚於歷史中最早的文本（{first}），而任何發布都不能早於政策建立之日。請指定一個空資料夾，系統會依歷史在其中建立新的政策。</translation>
    </message>
    <message>
        <source>A history is in one language, and this policy has {languages} as well, for which every release would wait. Name an empty folder, and add those languages when the history is in.</source>
        <translation>歷史只有一種語言，而這份政策還有 {languages}，每次發布都得等這些語言完成。請指定一個空資料夾，待歷史匯入後再加入這些語言。</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Compare two files</source>
        <translation>比較兩個檔案</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>哪些差異算是變更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處變更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處變更</translation>
    </message>
    <message>
        <source>Save the redline…</source>
        <translation>儲存修訂對照…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Older file</source>
        <translation>較舊的檔案</translation>
    </message>
    <message>
        <source>Newer file</source>
        <translation>較新的檔案</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Word, OpenDocument, HTML, Markdown and plain text can be compared, each with each.</source>
        <translation>Word、OpenDocument、HTML、Markdown 與純文字檔都可以比較，任意兩種也能互相對照。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.html *.htm *.md *.markdown *.txt)</source>
        <translation>文字檔 (*.docx *.odt *.html *.htm *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>兩份內容相同。</translation>
    </message>
    <message>
        <source>{reference} did not follow: {now}.</source>
        <translation>「{reference}」未隨之變更：{now}。</translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>儲存修訂對照</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>Word，含追蹤修訂 (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>匯出中…</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已寫入 {file}。</translation>
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
            <numerusform>（另有 %n 處相同）</numerusform>
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
            <numerusform>全部顯示（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>恢復提示</translation>
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
        <translation>全部改用「{words}」</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>改用「{words}」</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往{place}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>這樣寫是對的</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This language has no title.</source>
        <translation>這個語言沒有政策名稱。</translation>
    </message>
    <message>
        <source>Give it one: pages carry it at their top.</source>
        <translation>請補上：頁面頂端會顯示政策名稱。</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet.</source>
        <translation>這個語言還沒有任何內容。</translation>
    </message>
    <message>
        <source>Translate or convert the sections, or take the language out.</source>
        <translation>請翻譯或轉換各章節，或移除這個語言。</translation>
    </message>
    <message>
        <source>This section has no words in the source language.</source>
        <translation>本章節沒有原文內容。</translation>
    </message>
    <message>
        <source>Write it, or remove the section.</source>
        <translation>請撰寫內容，或刪除本章節。</translation>
    </message>
    <message>
        <source>This section is not there in this language.</source>
        <translation>本章節沒有這個語言的內容。</translation>
    </message>
    <message>
        <source>Translate or convert it, or publish the language behind.</source>
        <translation>請翻譯或轉換，或讓這個語言以較早的譯文發布。</translation>
    </message>
    <message>
        <source>Another section has the heading “{heading}” as well.</source>
        <translation>另一個章節也以「{heading}」為標題。</translation>
    </message>
    <message>
        <source>Give one of them a heading that tells them apart.</source>
        <translation>請為其中之一取個能區別的標題。</translation>
    </message>
    <message>
        <source>The contents list forgets “{heading}”.</source>
        <translation>目錄漏了「{heading}」。</translation>
    </message>
    <message>
        <source>Add it, or take the list out: pages make their own.</source>
        <translation>請補上，或移除目錄：頁面會自動產生目錄。</translation>
    </message>
    <message>
        <source>The contents list names “{entry}”, and no heading reads so.</source>
        <translation>目錄列有「{entry}」，但沒有這個標題。</translation>
    </message>
    <message>
        <source>Correct the entry or the heading, or take the list out: pages make their own.</source>
        <translation>請修正目錄項目或標題，或移除目錄：頁面會自動產生目錄。</translation>
    </message>
    <message>
        <source>“{entry}” comes elsewhere in the contents list than in the text.</source>
        <translation>「{entry}」在目錄與正文中的順序不同。</translation>
    </message>
    <message>
        <source>Put the list in the order of the text, or take it out: pages make their own.</source>
        <translation>請依正文順序排列目錄，或移除目錄：頁面會自動產生目錄。</translation>
    </message>
    <message>
        <source>No text uses the fact “{fact}”.</source>
        <translation>沒有文字用到關鍵資訊「{fact}」。</translation>
    </message>
    <message>
        <source>Use it where the texts state it, or remove it.</source>
        <translation>請在提到它的文字中引用，或將它刪除。</translation>
    </message>
    <message>
        <source>The title still holds “{word}”.</source>
        <translation>政策名稱中仍有「{word}」。</translation>
    </message>
    <message>
        <source>Finish the title.</source>
        <translation>請完成政策名稱。</translation>
    </message>
    <message>
        <source>The fact “{fact}” has no proper value: “{value}”.</source>
        <translation>關鍵資訊「{fact}」的值不完整：「{value}」。</translation>
    </message>
    <message>
        <source>Fill it in; every text that uses the fact shows it.</source>
        <translation>請填妥；每段引用它的文字都會顯示這個值。</translation>
    </message>
    <message>
        <source>This section does not begin with a heading.</source>
        <translation>本章節的開頭不是標題。</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “{heading}”.</source>
        <translation>標題「{heading}」之下沒有內容。</translation>
    </message>
    <message>
        <source>Write what belongs there, or remove the heading.</source>
        <translation>請補上內容，或刪除標題。</translation>
    </message>
    <message>
        <source>“{heading}” is a heading of the level of sections inside a section.</source>
        <translation>「{heading}」在章節之內，卻是章節層級的標題。</translation>
    </message>
    <message>
        <source>Write one on its first line, in the style “Section heading”.</source>
        <translation>請在第一行寫上標題，並套用「章節標題」樣式。</translation>
    </message>
    <message>
        <source>Split the section there, or give the heading the style “Sub-heading”.</source>
        <translation>請在該處分割章節，或將該標題改用「小標題」樣式。</translation>
    </message>
    <message>
        <source>The heading “{heading}” is of level {level} where {expected} comes next.</source>
        <translation>標題「{heading}」是第 {level} 級，這裡應接第 {expected} 級。</translation>
    </message>
    <message>
        <source>Raise it to level {expected}.</source>
        <translation>請改為第 {expected} 級。</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands twice in the same place of this section.</source>
        <translation>標題「{heading}」在本章節的同一處出現兩次。</translation>
    </message>
    <message>
        <source>Give one of them a heading that tells them apart, or join what stands under them.</source>
        <translation>請為其中之一取個能區別的標題，或合併兩者的內容。</translation>
    </message>
    <message>
        <source>The fact “{fact}” is not defined.</source>
        <translation>關鍵資訊「{fact}」尚未定義。</translation>
    </message>
    <message>
        <source>Define it among the facts, or correct its name: readers would see the braces.</source>
        <translation>請在關鍵資訊中定義，或修正名稱；否則讀者會看到大括號。</translation>
    </message>
    <message>
        <source>The fact “{fact}” has no value in this language.</source>
        <translation>關鍵資訊「{fact}」沒有這個語言的值。</translation>
    </message>
    <message>
        <source>Give it one among the facts: readers would see the braces.</source>
        <translation>請在關鍵資訊中補上；否則讀者會看到大括號。</translation>
    </message>
    <message>
        <source>“{written}” is not read as a fact.</source>
        <translation>「{written}」不會被當作關鍵資訊。</translation>
    </message>
    <message>
        <source>Write its name in small letters without spaces, between two braces of half width.</source>
        <translation>名稱請用小寫字母、不留空格，前後各用兩個半形大括號。</translation>
    </message>
    <message>
        <source>Readers would see the sign “{written}”.</source>
        <translation>讀者會看到符號「{written}」。</translation>
    </message>
    <message>
        <source>Take it away, or give the words their form with the buttons above the text.</source>
        <translation>請刪去這個符號，或用文字上方的按鈕設定格式。</translation>
    </message>
    <message>
        <source>Two lines run together, with a space between “{written}”.</source>
        <translation>兩行接在一起，「{written}」之間會出現空格。</translation>
    </message>
    <message>
        <source>Join the lines, or begin a new paragraph with Enter.</source>
        <translation>請合併這兩行，或按 Enter 另起一段。</translation>
    </message>
    <message>
        <source>“{word}” says that something is still to be done.</source>
        <translation>「{word}」表示還有事情沒有完成。</translation>
    </message>
    <message>
        <source>Do it, and remove the note.</source>
        <translation>請完成後刪除這個註記。</translation>
    </message>
    <message>
        <source>“{blank}” is still to be filled in.</source>
        <translation>「{blank}」還沒有填寫。</translation>
    </message>
    <message>
        <source>Put in what belongs there.</source>
        <translation>請填入應有的內容。</translation>
    </message>
    <message>
        <source>Readers would see the comment “{comment}”.</source>
        <translation>讀者會看到註解「{comment}」。</translation>
    </message>
    <message>
        <source>Remove it: a policy has no hidden text.</source>
        <translation>請刪除：政策中不能有隱藏文字。</translation>
    </message>
    <message>
        <source>This link has no target.</source>
        <translation>這個連結沒有目標。</translation>
    </message>
    <message>
        <source>Give it one, or remove the link.</source>
        <translation>請補上目標，或刪除連結。</translation>
    </message>
    <message>
        <source>The link “{target}” leads to no section of this policy.</source>
        <translation>連結「{target}」沒有對應到這份政策的任何章節。</translation>
    </message>
    <message>
        <source>Choose the section it should lead to.</source>
        <translation>請選擇要連到的章節。</translation>
    </message>
    <message>
        <source>The target “{target}” has a space in it.</source>
        <translation>連結目標「{target}」含有空格。</translation>
    </message>
    <message>
        <source>Remove the space, or write it as %20.</source>
        <translation>請刪除空格，或寫成 %20。</translation>
    </message>
    <message>
        <source>No link is made of the target “{target}”.</source>
        <translation>目標「{target}」不會成為連結。</translation>
    </message>
    <message>
        <source>Begin it with https:, mailto: or tel:, or with # and the id of a section.</source>
        <translation>請以 https:、mailto: 或 tel: 開頭，或以 # 加上章節代號開頭。</translation>
    </message>
    <message>
        <source>“{target}” is not a whole e-mail address.</source>
        <translation>「{target}」不是完整的電子郵件地址。</translation>
    </message>
    <message>
        <source>Write the address as name@host after mailto:.</source>
        <translation>請在 mailto: 之後寫上 name@host 形式的地址。</translation>
    </message>
    <message>
        <source>“{target}” is not an address of the web.</source>
        <translation>「{target}」不是網址。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>請修正。</translation>
    </message>
    <message>
        <source>The link says “{words}” and leads to “{target}”.</source>
        <translation>連結寫的是「{words}」，實際卻連到「{target}」。</translation>
    </message>
    <message>
        <source>Let it lead where it says, or say where it leads.</source>
        <translation>請讓連結連到所寫的位址，或把文字改成實際連到的位址。</translation>
    </message>
    <message>
        <source>“{target}” leads to a machine that readers cannot reach.</source>
        <translation>「{target}」指向讀者連不到的主機。</translation>
    </message>
    <message>
        <source>Put in the public address.</source>
        <translation>請改用公開的網址。</translation>
    </message>
    <message>
        <source>“{here}” stands here, “{there}” in {language}.</source>
        <translation>這裡寫「{here}」，{language}寫「{there}」。</translation>
    </message>
    <message>
        <source>Let both say the same: find out which one is meant.</source>
        <translation>請查明以哪一個為準，讓兩邊說法一致。</translation>
    </message>
    <message>
        <source>“{here}” stands here where {language} has “{there}”: figures were swapped.</source>
        <translation>這裡寫「{here}」，{language}寫的是「{there}」：數字對調了。</translation>
    </message>
    <message>
        <source>Put each figure where the other text has it.</source>
        <translation>請依對照文本，將各數字放回原位。</translation>
    </message>
    <message>
        <source>“{there}” of {language} is not stated here.</source>
        <translation>{language}的「{there}」在這裡沒有寫出。</translation>
    </message>
    <message>
        <source>State it here as well, or take it out there.</source>
        <translation>請在這裡也寫上，或從那邊刪去。</translation>
    </message>
    <message>
        <source>“{here}” is not stated in {language}.</source>
        <translation>{language}沒有寫「{here}」。</translation>
    </message>
    <message>
        <source>Take it out, or state it there as well.</source>
        <translation>請刪去，或在那邊也寫上。</translation>
    </message>
    <message>
        <source>The address “{here}” is nearly the one in {language}, “{there}”.</source>
        <translation>網址「{here}」與{language}的「{there}」只差一點。</translation>
    </message>
    <message>
        <source>Correct it if it is mistyped.</source>
        <translation>如果是打錯了，請更正。</translation>
    </message>
    <message>
        <source>“{here}” stands here, and “{there}” where the same thing is said before.</source>
        <translation>這裡寫「{here}」，前面說同一件事時寫「{there}」。</translation>
    </message>
    <message>
        <source>State it once, as a fact of the policy, or let both say the same.</source>
        <translation>請把它定為政策的關鍵資訊，只寫一次；或讓兩處說法一致。</translation>
    </message>
    <message>
        <source>“{value}” is the fact “{fact}”, written out.</source>
        <translation>「{value}」就是關鍵資訊「{fact}」，在這裡直接寫了出來。</translation>
    </message>
    <message>
        <source>Use the fact, so that it is changed in one place.</source>
        <translation>請改用這項關鍵資訊，以後只需改一處。</translation>
    </message>
    <message>
        <source>“{name}” is in no list of this policy.</source>
        <translation>「{name}」不在這份政策的任何清單裡。</translation>
    </message>
    <message>
        <source>If it belongs here, make it a fact or a name of the termbase; else it is left over from another text.</source>
        <translation>如果屬於這裡，請定為關鍵資訊或術語庫的名稱；否則是其他文字的殘留。</translation>
    </message>
    <message>
        <source>Names that are in no list of this policy ({count}): {names}.</source>
        <translation>不在這份政策任何清單裡的名稱（{count} 個）：{names}。</translation>
    </message>
    <message>
        <source>Put those that belong here among the termbase’s names; the others may be left over from another text.</source>
        <translation>請把屬於這裡的放進術語庫的名稱；其他的可能是別的文字的殘留。</translation>
    </message>
    <message>
        <source>“{written}” is named, and there are {count} sections.</source>
        <translation>提到「{written}」，但只有 {count} 節。</translation>
    </message>
    <message>
        <source>Correct the number, or link the section by its id.</source>
        <translation>請更正號碼，或以章節代號連結。</translation>
    </message>
    <message>
        <source>A section “{title}” is named, and no heading reads so.</source>
        <translation>提到「{title}」一節，但沒有這個標題。</translation>
    </message>
    <message>
        <source>Correct the title, or link the section by its id.</source>
        <translation>請更正標題，或以章節代號連結。</translation>
    </message>
    <message>
        <source>The section “{section}” has no heading here that a reference could name.</source>
        <translation>「{section}」這一節在這個語言沒有標題，引用處無從顯示。</translation>
    </message>
    <message>
        <source>Give that section a heading here, or write the words of the link.</source>
        <translation>請為那一節加上標題，或自行寫出連結的文字。</translation>
    </message>
    <message>
        <source>“{number}” is typed before “{heading}”, and sections are numbered.</source>
        <translation>「{heading}」前面手動打了「{number}」，而各節已會自動編號。</translation>
    </message>
    <message>
        <source>Take it off: the number is printed from the order of the sections.</source>
        <translation>請刪去：編號會依各節的順序自動印出。</translation>
    </message>
    <message>
        <source>“{here}” of notice are promised; the policy’s rule says {days} days.</source>
        <translation>文中承諾「{here}」前通知，政策規則是 {days} 天。</translation>
    </message>
    <message>
        <source>Let the text and the rule say the same; the rule stands among the policy’s details.</source>
        <translation>請讓文字與規則一致；規則在政策設定裡。</translation>
    </message>
    <message>
        <source>“{heading}” names no way to make contact.</source>
        <translation>「{heading}」沒有寫任何聯絡方式。</translation>
    </message>
    <message>
        <source>Give an e-mail address, a telephone number or a form.</source>
        <translation>請寫上電子郵件、電話或表單。</translation>
    </message>
    <message>
        <source>The right that {language} calls “{right}” is not named here.</source>
        <translation>{language}所寫的權利「{right}」，這裡沒有提到。</translation>
    </message>
    <message>
        <source>Name it here as well.</source>
        <translation>請在這裡也寫上。</translation>
    </message>
    <message>
        <source>Another section lists rights that this one leaves out: {rights}.</source>
        <translation>另一節列出的權利，這一節沒有：{rights}。</translation>
    </message>
    <message>
        <source>Let both lists name the same rights, or one refer to the other.</source>
        <translation>請讓兩處列出相同的權利，或互相引用。</translation>
    </message>
    <message>
        <source>“{words}” is promised, and this policy was never published under a date.</source>
        <translation>文中承諾「{words}」，但這份政策從未以日期發布。</translation>
    </message>
    <message>
        <source>Publish it: pages then carry the date at their top.</source>
        <translation>請發布：頁面頂端就會有日期。</translation>
    </message>
    <message>
        <source>A review every year is promised; the last release is of {updated}.</source>
        <translation>文中承諾每年檢視；上次發布是 {updated}。</translation>
    </message>
    <message>
        <source>Review the policy and publish it before a year is over.</source>
        <translation>請在滿一年前檢視並發布。</translation>
    </message>
    <message>
        <source>The last release is of {updated}.</source>
        <translation>上次發布是 {updated}。</translation>
    </message>
    <message>
        <source>Some laws ask for a review every {months} months.</source>
        <translation>有些法律要求每 {months} 個月檢視一次。</translation>
    </message>
    <message>
        <source>{here} headings stand here, {there} in {language}.</source>
        <translation>這裡有 {here} 個標題，{language}有 {there} 個。</translation>
    </message>
    <message>
        <source>Let both have the same parts.</source>
        <translation>請讓兩邊的結構相同。</translation>
    </message>
    <message>
        <source>{here} list items stand here, {there} in {language}.</source>
        <translation>這裡有 {here} 個清單項目，{language}有 {there} 個。</translation>
    </message>
    <message>
        <source>Look for the item that is missing or too much.</source>
        <translation>請找出缺少或多出的項目。</translation>
    </message>
    <message>
        <source>{here} rows of tables stand here, {there} in {language}.</source>
        <translation>這裡的表格有 {here} 列，{language}有 {there} 列。</translation>
    </message>
    <message>
        <source>Look for the row that is missing or too much.</source>
        <translation>請找出缺少或多出的列。</translation>
    </message>
    <message>
        <source>{here} paragraphs stand here, {there} in {language}.</source>
        <translation>這裡有 {here} 段，{language}有 {there} 段。</translation>
    </message>
    <message>
        <source>Look for the paragraph that is missing, too much, or joined with another.</source>
        <translation>請找出缺少、多出或併在一起的段落。</translation>
    </message>
    <message>
        <source>“{character}” belongs to the other Chinese script; here it is written “{form}”.</source>
        <translation>「{character}」屬於另一種字體，這裡寫作「{form}」。</translation>
    </message>
    <message>
        <source>Write “{form}”, unless it stands in a name.</source>
        <translation>請改為「{form}」，除非是專有名稱。</translation>
    </message>
    <message>
        <source>The region’s standard list has no such characters: {characters}.</source>
        <translation>該地區的標準字表沒有這些字：{characters}。</translation>
    </message>
    <message>
        <source>Write the one behind the arrow; “?” says that none is known. Names may stay.</source>
        <translation>請改用箭頭後的字；「?」表示沒有已知的對應字。專名可以保留。</translation>
    </message>
    <message>
        <source>One word is written in two ways: {forms}.</source>
        <translation>同一個字有兩種寫法：{forms}。</translation>
    </message>
    <message>
        <source>Choose one and use it everywhere.</source>
        <translation>請選定一種，全文一致。</translation>
    </message>
    <message>
        <source>Words of two regions stand side by side: {forms}.</source>
        <translation>混用了兩地用詞：{forms}。</translation>
    </message>
    <message>
        <source>Keep to one region, and look at each place: some mean something else as well.</source>
        <translation>請統一用詞，並逐處查看：有些詞另有他義。</translation>
    </message>
    <message>
        <source>Another region writes these words so: {words}.</source>
        <translation>這些是其他地區的用詞：{words}。</translation>
    </message>
    <message>
        <source>Write what stands behind the arrow, unless the word is a name or quoted.</source>
        <translation>請改用箭頭後的用詞；若為名稱或引文則可保留。</translation>
    </message>
    <message>
        <source>The conversion made “{chosen}” across the border of a word; other forms: {others}.</source>
        <translation>轉換跨越詞語邊界而產生「{chosen}」；其他寫法：{others}。</translation>
    </message>
    <message>
        <source>More than one form is known, and nobody has decided (places: {count}): {words}.</source>
        <translation>有多種寫法而尚未決定（{count} 處）：{words}。</translation>
    </message>
    <message>
        <source>Look at each in the review of the conversion.</source>
        <translation>請在「轉換」窗格中逐一查看。</translation>
    </message>
    <message>
        <source>“{word}” is not to be used.</source>
        <translation>不應使用「{word}」。</translation>
    </message>
    <message>
        <source>The termbase prefers: {preferred}.</source>
        <translation>術語庫建議：{preferred}。</translation>
    </message>
    <message>
        <source>“{written}” is the name “{name}”, spelled otherwise.</source>
        <translation>「{written}」應是名稱「{name}」，寫法不同。</translation>
    </message>
    <message>
        <source>Write the name as the termbase has it.</source>
        <translation>請依術語庫的寫法。</translation>
    </message>
    <message>
        <source>Two words for one thing: {forms}.</source>
        <translation>同一件事用了兩個詞：{forms}。</translation>
    </message>
    <message>
        <source>Choose one, unless they mean different things.</source>
        <translation>請選定一個，除非意思不同。</translation>
    </message>
    <message>
        <source>Use marks of full width.</source>
        <translation>請改用全形標點。</translation>
    </message>
    <message>
        <source>Use marks, letters and digits of half width.</source>
        <translation>請改用半形的標點、字母與數字。</translation>
    </message>
    <message>
        <source>Use {quotes} here.</source>
        <translation>這裡請用 {quotes}。</translation>
    </message>
    <message>
        <source>“{mark}” has no partner in this paragraph.</source>
        <translation>「{mark}」在本段沒有成對。</translation>
    </message>
    <message>
        <source>Add the other one, or remove it.</source>
        <translation>請補上另一個，或刪去。</translation>
    </message>
    <message>
        <source>Between Chinese and Latin letters there is a space in {spaced} places and none in {tight}.</source>
        <translation>中文與西文字母之間，有空格 {spaced} 處，無空格 {tight} 處。</translation>
    </message>
    <message>
        <source>Use one way everywhere; the policy’s settings can say which.</source>
        <translation>請統一寫法；政策的設定可以規定哪一種。</translation>
    </message>
    <message>
        <source>“{word}” stands twice in a row.</source>
        <translation>「{word}」連續出現兩次。</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>請刪去一個。</translation>
    </message>
    <message>
        <source>Leave one space, or none before a mark.</source>
        <translation>請只留一個空格；標點前不留。</translation>
    </message>
    <message>
        <source>Remove them: searching and screen readers stumble over them.</source>
        <translation>請刪除：搜尋與螢幕閱讀器會出錯。</translation>
    </message>
    <message>
        <source>Spaces before “{words}” make it code: it is shown as such and never converted.</source>
        <translation>「{words}」前的空格使其成為程式碼：會以程式碼顯示，且不會轉換。</translation>
    </message>
    <message>
        <source>Remove the spaces at the beginning of the line, unless it is code.</source>
        <translation>若非程式碼，請移除行首的空格。</translation>
    </message>
    <message>
        <source>Put “- ” there, so that it is a list.</source>
        <translation>請改成「- 」，才會成為清單。</translation>
    </message>
    <message>
        <source>Use one character for both: some fonts and searches need it.</source>
        <translation>請合為一個字元：有些字型與搜尋需要如此。</translation>
    </message>
    <message>
        <source>Half-width marks in Chinese or Japanese words: {marks} (places: {count}).</source>
        <translation>中文或日文裡用了半形標點：{marks}（{count} 處）。</translation>
    </message>
    <message>
        <source>“{words}” is not translated.</source>
        <translation>「{words}」尚未翻譯。</translation>
    </message>
    <message>
        <source>Translate it: readers of this language would see another one.</source>
        <translation>請翻譯這一段：否則這個語言的讀者會看到另一種語言。</translation>
    </message>
    <message>
        <source>“{words}” may still be in the language of the source.</source>
        <translation>「{words}」可能仍是原文的語言。</translation>
    </message>
    <message>
        <source>Translate it, or put it among the names that never change.</source>
        <translation>請翻譯，或將它列入永不改變的名稱。</translation>
    </message>
    <message>
        <source>Full-width characters where none belong: {marks} (places: {count}).</source>
        <translation>不該用全形的地方用了全形：{marks}（{count} 處）。</translation>
    </message>
    <message>
        <source>Quotes of another language (marks: {count}).</source>
        <translation>用了其他語言的引號（{count} 個）。</translation>
    </message>
    <message>
        <source>A space too many (places: {count}).</source>
        <translation>多了空格（{count} 處）。</translation>
    </message>
    <message>
        <source>Characters that nobody sees: {characters} (places: {count}).</source>
        <translation>有看不見的字元：{characters}（{count} 處）。</translation>
    </message>
    <message>
        <source>Bullets of another program: “{mark}” (lines: {count}).</source>
        <translation>其他程式的項目符號：「{mark}」（{count} 行）。</translation>
    </message>
    <message>
        <source>“{letter}” is typed as a letter and an accent apart (places: {count}).</source>
        <translation>「{letter}」的字母與重音分成兩個字元（{count} 處）。</translation>
    </message>
    <message>
        <source>The conversion made “{chosen}” of “{source}”, which may change what is meant.</source>
        <translation>轉換把「{source}」變成了「{chosen}」，意思可能因此改變。</translation>
    </message>
    <message>
        <source>Decide which it is, in the review of the conversion.</source>
        <translation>請在「轉換」窗格中決定要用哪一個。</translation>
    </message>
    <message>
        <source>No dictionary knows “{word}”.</source>
        <translation>詞典裡沒有「{word}」。</translation>
    </message>
    <message>
        <source>Correct it, or make it one of the policy’s own words.</source>
        <translation>請更正，或列為政策自己的用詞。</translation>
    </message>
    <message>
        <source>“{here}” is nearly the fact “{fact}”, which is “{value}”.</source>
        <translation>「{here}」與關鍵資訊「{fact}」（{value}）只差一點。</translation>
    </message>
    <message>
        <source>Use the fact, unless another address is meant.</source>
        <translation>請改用這項關鍵資訊，除非指的是別的地址。</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What the checks find is told above.</source>
        <translation>檢查到的問題都已列在上方。</translation>
    </message>
    <message>
        <source>The checks find nothing wrong here.</source>
        <translation>檢查沒有發現問題。</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Change a number in the Chinese text</source>
        <translation>改一個中文裡的數字</translation>
    </message>
    <message>
        <source>Put 简体中文 in step</source>
        <translation>讓简体中文與原文一致</translation>
    </message>
    <message>
        <source>Approve what Helen Ward wrote</source>
        <translation>核准 Helen Ward 的譯文</translation>
    </message>
    <message>
        <source>Publish release 4</source>
        <translation>發布第 4 版</translation>
    </message>
    <message>
        <source>First steps:</source>
        <translation>先做這幾步：</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}，已完成</translation>
    </message>
    <message>
        <source>{step}, to do</source>
        <translation>{step}，還沒做</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>收起這一列</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>FollowPanel</name>
    <message>
        <source>To follow</source>
        <translation>待跟進</translation>
    </message>
    <message>
        <source>Read the whole section: what changed cannot be told.</source>
        <translation>請通讀整個章節：無法得知改了什麼。</translation>
    </message>
    <message>
        <source>Nothing changed in the source since.</source>
        <translation>原文此後沒有變更。</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed</source>
        <translation>僅空格或標點有變更</translation>
    </message>
    <message>
        <source>If the translation can stay as it is, say so with a reason.</source>
        <translation>如果譯文可以維持原樣，請註明理由。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>確認…</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>另有 %n 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation has everything that changed.</source>
        <translation>變更之處譯文都有了。</translation>
    </message>
    <message>
        <source>Put in {figure}</source>
        <translation>填入 {figure}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>{old} 改為 {new}</translation>
    </message>
    <message>
        <source>{old} is gone</source>
        <translation>{old} 已刪除</translation>
    </message>
    <message>
        <source>Changed paragraph</source>
        <translation>有變更的段落</translation>
    </message>
    <message>
        <source>The source no longer has this paragraph</source>
        <translation>原文已沒有這一段</translation>
    </message>
    <message>
        <source>New paragraph, not yet translated</source>
        <translation>新的一段，尚未翻譯</translation>
    </message>
    <message>
        <source>Nothing is translated here yet.</source>
        <translation>這裡還沒有譯文。</translation>
    </message>
    <message>
        <source>This translation was never marked in step, so there is nothing to compare with.</source>
        <translation>這份譯文從未標示為一致，因此無從比較。</translation>
    </message>
</context>
<context>
    <name>ForcedWordsDialog</name>
    <message>
        <source>Always convert these words this way</source>
        <translation>固定轉換方式</translation>
    </message>
    <message>
        <source>Decide for this policy</source>
        <translation>就本政策決定</translation>
    </message>
    <message>
        <source>Wherever these words stand in this policy, they take this form, whatever the rules say.</source>
        <translation>這些字詞在本政策中一律採用此寫法，不受規則影響。</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>「{language}」的字詞</translation>
    </message>
    <message>
        <source>Write words of at least two characters: a single one stands inside many words.</source>
        <translation>請輸入至少兩個字：單字會出現在許多詞中。</translation>
    </message>
    <message>
        <source>Write the form that the words are to take.</source>
        <translation>請輸入這些字詞應採用的寫法。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>設定連結</translation>
    </message>
    <message>
        <source>Give the address, such as https://example.org.</source>
        <translation>請輸入位址，例如 https://example.org。</translation>
    </message>
</context>
<context>
    <name>GateFolding</name>
    <message>
        <source>Hide them</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>展開</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s) hold(s)</source>
        <translation>
            <numerusform>其餘 %n 項條件均已符合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Verify…</source>
        <translation>驗證…</translation>
    </message>
    <message>
        <source>Prove every release again</source>
        <translation>重新驗證每個發布版</translation>
    </message>
    <message>
        <source>Compare a published page with the releases</source>
        <translation>拿已發布的網頁與各版比對</translation>
    </message>
    <message>
        <source>Release {number} is published</source>
        <translation>第 {number} 版已發布</translation>
    </message>
    <message>
        <source>There is no section to publish yet.</source>
        <translation>還沒有可發布的章節。</translation>
    </message>
    <message>
        <source>No word differs from release {number}.</source>
        <translation>內容與第 {number} 版完全相同。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the last release.</source>
        <translation>這部電腦的時間早於上次發布。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in step.</source>
        <translation>
            <numerusform>%n 篇譯文與原文不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The date cannot be corrected this way.</source>
        <translation>日期無法這樣更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve first.</source>
        <translation>
            <numerusform>請先解決 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>缺少政策名稱。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Go to the sections</source>
        <translation>前往章節</translation>
    </message>
    <message>
        <source>There is no section to publish yet</source>
        <translation>還沒有可發布的章節</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in step</source>
        <translation>
            <numerusform>%n 篇譯文與原文不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Every language is in step, or goes out as you decided</source>
        <translation>所有語言都與原文一致，或依您的決定發布</translation>
    </message>
    <message>
        <source>Every language is in step</source>
        <translation>所有語言都與原文一致</translation>
    </message>
    <message>
        <source>{languages}: {count} of {total} sections</source>
        <translation>{languages}：{count} / {total} 個章節</translation>
    </message>
    <message>
        <source>in preparation: {languages}</source>
        <translation>準備中：{languages}</translation>
    </message>
    <message>
        <source>{section} has no words in step in {languages} that could stay</source>
        <translation>{section} 在 {languages} 沒有可沿用的一致內容</translation>
    </message>
    <message>
        <source>{section}: {states}</source>
        <translation>{section}：{states}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more section(s)</source>
        <translation>
            <numerusform>另有 %n 個章節</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of {language} can be published yet: translate a section first.</source>
        <translation>「{language}」還沒有可發布的內容：請先翻譯至少一個章節。</translation>
    </message>
    <message>
        <source>Publish {language} behind its source</source>
        <translation>讓「{language}」以較早的譯文發布</translation>
    </message>
    <message>
        <source>{language} can go out behind its source, with a notice on its page.</source>
        <translation>「{language}」可以用較早的譯文發布，頁面上會附上說明。</translation>
    </message>
    <message>
        <source>Open {count} {state}</source>
        <translation>開啟 {count} 個{state}</translation>
    </message>
    <message>
        <source>{language} {state}</source>
        <translation>{language} {state}</translation>
    </message>
    <message>
        <source>Open {language}</source>
        <translation>開啟 {language}</translation>
    </message>
    <message>
        <source>Go to the {state} text in {language}</source>
        <translation>前往「{language}」的內容（{state}）</translation>
    </message>
    <message>
        <source>{language} is published behind its source: {reason}</source>
        <translation>「{language}」將以較早的譯文發布：{reason}</translation>
    </message>
    <message>
        <source>{language} is held back, its released words stay: {reason}</source>
        <translation>「{language}」暫緩發布，沿用已發布的文字：{reason}</translation>
    </message>
    <message>
        <source>Wait for {language} after all</source>
        <translation>改為等待「{language}」的譯文</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>等待譯文</translation>
    </message>
    <message>
        <source>{section} is held back: the words of release {number} stay.</source>
        <translation>{section} 暫緩發布：維持第 {number} 版的內容。</translation>
    </message>
    <message>
        <source>{section} is held back: it was never published, and stays out.</source>
        <translation>{section} 暫緩發布：從未發布過，這次也不納入。</translation>
    </message>
    <message>
        <source>Publish {section} after all</source>
        <translation>改為照常發布 {section}</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>照常發布</translation>
    </message>
    <message>
        <source>No problem blocks the release</source>
        <translation>沒有妨礙發布的問題</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) block(s) the release</source>
        <translation>
            <numerusform>%n 個問題使發布無法進行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n converted text(s) nobody has looked at</source>
        <translation>
            <numerusform>「{language}」：%n 篇轉換後的內容尚未核對</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>前往第一篇</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), kept with the release</source>
        <translation>
            <numerusform>%n 則提醒，會隨發布版留存</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往 {place}</translation>
    </message>
    <message>
        <source>The title is there in every language</source>
        <translation>每個語言都有政策名稱</translation>
    </message>
    <message>
        <source>No title in {languages}</source>
        <translation>缺少政策名稱的語言：{languages}</translation>
    </message>
    <message>
        <source>Policy details…</source>
        <translation>政策設定…</translation>
    </message>
    <message>
        <source>Write the missing title</source>
        <translation>填寫缺少的政策名稱</translation>
    </message>
    <message>
        <source>A title is missing</source>
        <translation>缺少政策名稱</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a page…</source>
        <translation>檢查網頁…</translation>
    </message>
    <message>
        <source>Correct the date…</source>
        <translation>更正日期…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>last updated {updated} · takes effect {effective}</source>
        <translation>最後更新 {updated} · 生效 {effective}</translation>
    </message>
    <message>
        <source>Write the release as web pages, Word or PDF</source>
        <translation>將此版本寫成網頁、Word 或 PDF</translation>
    </message>
    <message>
        <source>Give a release its right date</source>
        <translation>為某一版標上正確的日期</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Restore a release as a new draft</source>
        <translation>將某一發布版還原為新草稿</translation>
    </message>
    <message>
        <source>Nothing that goes out differs from release {number}.</source>
        <translation>會對外發布的內容與第 {number} 版沒有不同。</translation>
    </message>
    <message>
        <source>Every language is in step, or went out as you decided</source>
        <translation>所有語言都與原文一致，或已依您的決定發布</translation>
    </message>
    <message>
        <source>Publish {language} behind…</source>
        <translation>「{language}」以較早的譯文發布…</translation>
    </message>
    <message>
        <source>{language} was published behind its source: {reason}</source>
        <translation>「{language}」已以較早的譯文發布：{reason}</translation>
    </message>
    <message>
        <source>Go to the first of the {state} texts: {languages}</source>
        <translation>前往第一個{state}的文字：{languages}</translation>
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
        <translation>搜尋使用指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>使用指南的各頁</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>使用指南的內容</translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>Compare the other way round</source>
        <translation>對調比較方向</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Both sides are {version}. Choose another version to compare it with.</source>
        <translation>兩邊都是{version}。請選擇另一個版本來比較。</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>顯示它的變更</translation>
    </message>
    <message>
        <source>Nothing differs between {old} and {new}.</source>
        <translation>{old}與{new}完全相同。</translation>
    </message>
    <message>
        <source>Nothing differs in {language} between {old} and {new}; other languages may differ.</source>
        <translation>「{language}」的內容在{old}與{new}之間完全相同；其他語言可能不同。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>已停止比較。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比較</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>From {old} to {new}</source>
        <translation>從{old}到{new}</translation>
    </message>
    <message>
        <source>{language} against {other}, both from {new}</source>
        <translation>「{language}」與「{other}」對照，皆取自{new}</translation>
    </message>
    <message>
        <source>{language} from {old} against {other} from {new}</source>
        <translation>{old}的「{language}」與{new}的「{other}」對照</translation>
    </message>
    <message>
        <source>No section of {other} differs from {language}.</source>
        <translation>「{other}」與「{language}」各章節沒有不同。</translation>
    </message>
    <message>
        <source>No section reads differently in {language} between {old} and {new}.</source>
        <translation>{old}與{new}之間，「{language}」的章節內容都相同。</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Is this the right host?</source>
        <translation>這是正確的主機嗎？</translation>
    </message>
    <message>
        <source>Trust this host</source>
        <translation>信任這台主機</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>金鑰種類</translation>
    </message>
    <message>
        <source>This host shows a different key from the one that is known here. Somebody may stand between you and it, or it was set up again. Ask whoever keeps it. If it was set up again, take the line of this host out of {file}, then share again.</source>
        <translation>這台主機出示的金鑰，與這裡已知的不同。可能有人介於您與主機之間，也可能主機已重新安裝。請詢問主機的管理者。若確實已重新安裝，請從 {file} 移除這台主機的那一行，再分享一次。</translation>
    </message>
    <message>
        <source>This computer does not know this host yet. Its key is the one that {host} publishes.</source>
        <translation>這台電腦還不認得這台主機。它的金鑰與 {host} 公開的一致。</translation>
    </message>
    <message>
        <source>This computer does not know this host yet. Compare the fingerprint with the one that whoever keeps the host names, on its page or by telephone. Trust it only where they are the same.</source>
        <translation>這台電腦還不認得這台主機。請將指紋與主機管理者在網頁上或電話中告知的比對，兩者相同才信任。</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Your name and e-mail</source>
        <translation>您的姓名與電子郵件</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用這些資料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>請輸入姓名，不含 &lt; 和 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>請輸入電子郵件地址，例如 lin@example.com。</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>請輸入姓名，不含 &lt; 和 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>請輸入電子郵件地址，例如 lin@example.com。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Your name and e-mail stand beside every version that you save, and in what you publish.</source>
        <translation>您的姓名與電子郵件會列在您儲存的每個版本旁，並記載於您發布的內容中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignore a problem</source>
        <translation>忽略問題</translation>
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
        <translation>範圍</translation>
    </message>
    <message>
        <source>Here, until the words change</source>
        <translation>只在這裡，文字改變時恢復</translation>
    </message>
    <message>
        <source>Everywhere in this language</source>
        <translation>這個語言的所有地方</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the policy and in its releases.</source>
        <translation>請說明理由：理由會記在政策與各次發布裡。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>named in the contents list</source>
        <translation>列於目錄</translation>
    </message>
    <message>
        <source>counted as an article</source>
        <translation>編有條號</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>編有號碼</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>全為大寫</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下有橫線</translation>
    </message>
    <message>
        <source>short, and stands alone</source>
        <translation>簡短且獨立成行</translation>
    </message>
    <message>
        <source>leads a list</source>
        <translation>引出清單</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>您所指定</translation>
    </message>
    <message>
        <source>A byte order mark at the beginning was dropped.</source>
        <translation>已略去開頭的位元組順序標記（BOM）。</translation>
    </message>
    <message>
        <source>{count} line ends of another system were made plain.</source>
        <translation>已將 {count} 個其他系統的換行統一。</translation>
    </message>
    <message>
        <source>“{words}” was taken for the title.</source>
        <translation>以「{words}」為政策名稱。</translation>
    </message>
    <message>
        <source>The date “{words}” was set aside: the stamp of a release says it.</source>
        <translation>日期「{words}」未納入正文：發布時會自動標上日期。</translation>
    </message>
    <message>
        <source>A contents list of {count} lines was set aside: pages make their own.</source>
        <translation>{count} 行的目錄未納入正文：頁面會自動產生目錄。</translation>
    </message>
    <message>
        <source>A rule under a heading was set aside.</source>
        <translation>標題下的橫線未納入正文。</translation>
    </message>
    <message>
        <source>The link definition “{words}” was put into its links.</source>
        <translation>連結定義「{words}」已併入各個連結。</translation>
    </message>
    <message>
        <source>The heading “{words}” gave way to your words.</source>
        <translation>標題「{words}」已改用您輸入的文字。</translation>
    </message>
    <message>
        <source>The contents list forgets “{words}”.</source>
        <translation>目錄漏了「{words}」。</translation>
    </message>
    <message>
        <source>The contents list names “{words}”, and no heading reads so.</source>
        <translation>目錄列有「{words}」，但沒有這個標題。</translation>
    </message>
    <message>
        <source>{count} sections have the heading “{words}”.</source>
        <translation>有 {count} 個章節以「{words}」為標題。</translation>
    </message>
    <message>
        <source>The section “{words}” has no text.</source>
        <translation>章節「{words}」沒有內容。</translation>
    </message>
    <message>
        <source>No heading was found: the text becomes one section.</source>
        <translation>找不到標題：整份文字成為一個章節。</translation>
    </message>
    <message>
        <source>The text was wrapped at {count} columns; its lines were joined to paragraphs.</source>
        <translation>文字原以 {count} 欄寬換行，已將各行接成段落。</translation>
    </message>
    <message>
        <source>{count} bullets “{words}” were made list items.</source>
        <translation>{count} 個項目符號「{words}」已改為清單項目。</translation>
    </message>
    <message>
        <source>The part {place} of the file is damaged, so what it says is missing. Save the file again to get it.</source>
        <translation>檔案中的 {place} 部分已損壞，其內容未能匯入。請重新儲存檔案後再試。</translation>
    </message>
    <message>
        <source>“{words}” is HTML, which pages show as plain characters.</source>
        <translation>「{words}」是 HTML，頁面會照字面顯示。</translation>
    </message>
    <message>
        <source>“{words}” is a mark of another program. It was kept.</source>
        <translation>「{words}」是其他程式的標記，已照原樣保留。</translation>
    </message>
    <message>
        <source>“{words}” reads as a fact: set it in the policy details.</source>
        <translation>「{words}」會當作關鍵資訊：請在政策設定中設定。</translation>
    </message>
    <message>
        <source>{count} paragraphs that began with a bullet as text were made list items.</source>
        <translation>有 {count} 個段落以項目符號文字開頭，已改為清單項目。</translation>
    </message>
    <message>
        <source>{count} non-breaking spaces were made plain.</source>
        <translation>有 {count} 個不換行空格已改為一般空格。</translation>
    </message>
    <message>
        <source>{count} curly quotation marks were made straight, as the policy has them.</source>
        <translation>有 {count} 個彎引號已依政策的寫法改為直引號。</translation>
    </message>
    <message>
        <source>{count} invisible characters were taken out.</source>
        <translation>已移除 {count} 個看不見的字元。</translation>
    </message>
    <message>
        <source>{count} characters of a symbol font were read as well as could be. Look at them.</source>
        <translation>有 {count} 個符號字型的字元已盡可能辨讀，請檢查。</translation>
    </message>
    <message>
        <source>{count} pictures were left out.</source>
        <translation>略過了 {count} 張圖片。</translation>
    </message>
    <message>
        <source>The header of the pages was left out: “{words}”.</source>
        <translation>略過了頁首：「{words}」。</translation>
    </message>
    <message>
        <source>The footer of the pages was left out: “{words}”.</source>
        <translation>略過了頁尾：「{words}」。</translation>
    </message>
    <message>
        <source>A contents list was left out, since pages make their own: “{words}”.</source>
        <translation>略過了目錄（網頁會自行產生）：「{words}」。</translation>
    </message>
    <message>
        <source>A field that still asks to be filled in was left out: “{words}”.</source>
        <translation>略過了尚未填寫的欄位提示：「{words}」。</translation>
    </message>
    <message>
        <source>The words of a drawing were left out: “{words}”.</source>
        <translation>略過了圖形中的文字：「{words}」。</translation>
    </message>
    <message>
        <source>A note that Dateline itself had added was left out: “{words}”.</source>
        <translation>略過了 Dateline 自行加上的註記：「{words}」。</translation>
    </message>
    <message>
        <source>The file {place} inside this one cannot be read here. Open this one in Word, and copy its words.</source>
        <translation>這份檔案內嵌的 {place} 無法讀取。請用 Word 開啟這份檔案，再複製其中的文字。</translation>
    </message>
    <message>
        <source>An element that Dateline does not know was left out: “{words}”.</source>
        <translation>略過了 Dateline 不認得的內容：「{words}」。</translation>
    </message>
    <message>
        <source>These words of the file found no place in the text: “{words}”. Look for them in the file.</source>
        <translation>檔案中的這些文字未能放入條文：「{words}」。請到檔案中查看。</translation>
    </message>
    <message>
        <source>Navigation was left out: “{words}”.</source>
        <translation>略過了網站導覽：「{words}」。</translation>
    </message>
    <message>
        <source>What stands around the text was left out: “{words}”.</source>
        <translation>略過了條文周圍的內容：「{words}」。</translation>
    </message>
    <message>
        <source>A button or a field was left out: “{words}”.</source>
        <translation>略過了按鈕或欄位：「{words}」。</translation>
    </message>
    <message>
        <source>This stands outside the main text and was left out: “{words}”. Import the whole page to have it.</source>
        <translation>這些文字在主要內容之外，已略過：「{words}」。如需保留，請匯入整個網頁。</translation>
    </message>
    <message>
        <source>Hidden words, which no reader sees, were left out: “{words}”.</source>
        <translation>略過了讀者看不到的隱藏文字：「{words}」。</translation>
    </message>
    <message>
        <source>“{words}” was left out: {place} had deleted it with changes tracked.</source>
        <translation>略過了「{words}」：{place} 已在追蹤修訂中將其刪除。</translation>
    </message>
    <message>
        <source>A comment was left out: “{words}”.</source>
        <translation>略過了一則註解：「{words}」。</translation>
    </message>
    <message>
        <source>A picture was left out, which is described as “{words}”.</source>
        <translation>略過了一張圖片，其說明為「{words}」。</translation>
    </message>
    <message>
        <source>“{words}” was left out: it stands in the file ({place}), and not in the text.</source>
        <translation>略過了「{words}」：它在檔案中（{place}），但不在條文裡。</translation>
    </message>
    <message>
        <source>The number “{words}” before the heading was taken off, since the policy numbers its sections.</source>
        <translation>標題前的編號「{words}」已刪去，因為本政策會自動為章節編號。</translation>
    </message>
    <message>
        <source>Of {seen} words that a reader sees, {taken} came in, {aside} were set aside and {left} left out.</source>
        <translation>讀者所見的 {seen} 個字詞中，匯入 {taken} 個，另存 {aside} 個，略過 {left} 個。</translation>
    </message>
    <message>
        <source>{added} words came in that stand nowhere in the file. Look at the text.</source>
        <translation>匯入的文字中有 {added} 個字詞不在原檔案裡，請檢查。</translation>
    </message>
    <message>
        <source>Under “{place}”: {words}</source>
        <translation>「{place}」之下：{words}</translation>
    </message>
    <message>
        <source>The words of {count} text boxes came after their paragraphs.</source>
        <translation>有 {count} 個文字方塊的內容已放在所屬段落之後。</translation>
    </message>
    <message>
        <source>set as a heading</source>
        <translation>已設為標題</translation>
    </message>
    <message>
        <source>“{words}” begins with a letter l that looks like a broken bullet. It was kept.</source>
        <translation>「{words}」開頭的字母 l 像是走樣的項目符號，已照原樣保留。</translation>
    </message>
    <message>
        <source>{count} footnotes were put at the ends of their sections.</source>
        <translation>有 {count} 則註腳已放在所屬章節的末尾。</translation>
    </message>
    <message>
        <source>{count} merged cells of tables were parted. Look at them.</source>
        <translation>有 {count} 個合併的表格儲存格已拆開，請檢查。</translation>
    </message>
    <message>
        <source>{count} paragraphs in bold were taken for headings, since none was set as one.</source>
        <translation>因未設定任何標題，已將 {count} 個粗體段落視為標題。</translation>
    </message>
    <message>
        <source>{count} links led to a place that no page has; their words were kept.</source>
        <translation>有 {count} 個連結指向頁面上沒有的位置，僅保留其文字。</translation>
    </message>
    <message>
        <source>{count} tracked changes were taken as accepted.</source>
        <translation>有 {count} 處追蹤修訂已視為接受。</translation>
    </message>
</context>
<context>
    <name>ImportCuts</name>
    <message>
        <source>Headings</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Cut at this line</source>
        <translation>在此行切分</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>一般文字</translation>
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
        <translation>章節從這裡開始</translation>
    </message>
    <message>
        <source>Cut here</source>
        <translation>在此切分</translation>
    </message>
    <message>
        <source>Give the section a heading.</source>
        <translation>請輸入章節標題。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a text</source>
        <translation>匯入文字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>政策名稱</translation>
    </message>
    <message>
        <source>Into the open policy, “{title}”</source>
        <translation>匯入到目前開啟的政策「{title}」</translation>
    </message>
    <message numerus="yes">
        <source>Number the sections, and remove the %n number(s) typed before headings</source>
        <translation>
            <numerusform>為章節編號，並去掉標題前手打的 %n 個編號</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole page, not its main text only</source>
        <translation>匯入整個網頁，不只主要內容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要匯入的文字</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.docx *.odt *.html *.htm *.mhtml)</source>
        <translation>文字檔 (*.txt *.md *.markdown *.docx *.odt *.html *.htm *.mhtml)</translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>第 {line} 行：</translation>
    </message>
    <message numerus="yes">
        <source>Import %n section(s)</source>
        <translation>
            <numerusform>匯入 %n 個章節</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Give the policy a title.</source>
        <translation>請輸入政策名稱。</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Work from translators: {language}</source>
        <translation>譯者的譯文：{language}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Their remark</source>
        <translation>譯者備註</translation>
    </message>
    <message>
        <source>Take what was edited here meanwhile from the file as well</source>
        <translation>這裡已修改過的部分也以檔案為準</translation>
    </message>
    <message>
        <source>{taken} taken, {same} unchanged, {open} not translated yet, {refused} not taken.</source>
        <translation>採用 {taken} 段，{same} 段無變更，{open} 段尚未翻譯，{refused} 段未採用。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) for the memory</source>
        <translation>
            <numerusform>%n 個句段將加入翻譯記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>The termbase is added to.</source>
        <translation>術語庫會有新增內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) will be kept as comments.</source>
        <translation>
            <numerusform>會將 %n 則備註存為註解。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no use here: {files}</source>
        <translation>此處用不到：{files}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n paragraph(s)</source>
        <translation>
            <numerusform>採用 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>not taken: a sentence of it is not translated</source>
        <translation>未採用：其中有句子尚未翻譯</translation>
    </message>
    <message>
        <source>not taken: rejected by its reviewer</source>
        <translation>未採用：已被審校者退回</translation>
    </message>
    <message>
        <source>not taken: another file says something else</source>
        <translation>未採用：另一個檔案的內容不同</translation>
    </message>
    <message>
        <source>was taken in before</source>
        <translation>先前已採用</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>尚未翻譯</translation>
    </message>
    <message>
        <source>is taken, as a draft</source>
        <translation>採用（對方標示為草稿）</translation>
    </message>
    <message>
        <source>is taken, reviewed there</source>
        <translation>採用（對方已審校）</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>is taken, at its new place</source>
        <translation>採用，放到新的位置</translation>
    </message>
    <message>
        <source>not taken: its source is no longer there</source>
        <translation>未採用：原文已不存在</translation>
    </message>
    <message>
        <source>not taken: edited here meanwhile</source>
        <translation>未採用：這裡已修改過</translation>
    </message>
    <message>
        <source>not taken: links, facts or emphasis differ</source>
        <translation>未採用：連結、關鍵資訊或強調不同</translation>
    </message>
    <message>
        <source>not taken: no such section</source>
        <translation>未採用：沒有這個章節</translation>
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
        <translation>取得政策</translation>
    </message>
    <message>
        <source>Your team shares its policy at an address of a git host or in a folder. Ask for it; the policy with its whole history is then fetched to this computer.</source>
        <translation>您的團隊在 git 代管服務的某個位址或資料夾中分享政策。請索取該位址；政策及其完整歷史會下載到這台電腦。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Folder of the policy</source>
        <translation>政策的資料夾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密碼或權杖</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose a folder for the policy.</source>
        <translation>請為政策選擇資料夾。</translation>
    </message>
</context>
<context>
    <name>JoinersDialog</name>
    <message>
        <source>Who asks to join</source>
        <translation>申請加入的人</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>接受加入</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the key with the person before you take them in, by telephone for instance. Their roles hold from the next release on; a change of the people is itself reviewed. Once they are in, everybody signs: you get a key where you have none.</source>
        <translation>接受之前，請先與本人核對金鑰指紋，例如以電話確認。角色自下一次發布起生效；人員的變更本身也需要審閱。有人加入後，人人都要簽署：您若還沒有金鑰，會為您建立一把。</translation>
    </message>
    <message>
        <source>Key: {fingerprint}</source>
        <translation>金鑰：{fingerprint}</translation>
    </message>
    <message>
        <source>The request is not signed with this key. Do not take it in; ask the person.</source>
        <translation>這份申請不是以這把金鑰簽署的。請勿接受，先詢問本人。</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>尚無角色</translation>
    </message>
    <message>
        <source>{name} is among the people already ({roles}). Whoever holds this key could do all of that.</source>
        <translation>{name} 已在人員名單中（{roles}）。持有這把金鑰的人可以做到以上全部。</translation>
    </message>
    <message>
        <source>I asked {name}: this is their new key</source>
        <translation>我已向 {name} 確認：這是其新的金鑰</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Refer to a section</source>
        <translation>引用章節</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>跳到標題</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Type words of the heading</source>
        <translation>輸入標題中的文字</translation>
    </message>
    <message>
        <source>Search in headings</source>
        <translation>搜尋標題</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>沒有標題</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Keys of the commands</source>
        <translation>指令的快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快速鍵</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用這組快速鍵</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不設快速鍵</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>還原預設</translation>
    </message>
    <message>
        <source>Input methods or the system use these keys, so they may never reach Dateline.</source>
        <translation>輸入法或系統會使用這組快速鍵，可能無法傳到這裡。</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>請先在欄位中按下快速鍵。</translation>
    </message>
    <message>
        <source>“{command}” has these keys.</source>
        <translation>這組快速鍵已用於「{command}」。</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>{language}, in preparation</source>
        <translation>「{language}」，準備中</translation>
    </message>
    <message>
        <source>{language}, behind its source in the last release</source>
        <translation>「{language}」，上一版未跟上原文</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>新增語言</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>新增語言</translation>
    </message>
    <message>
        <source>A language that is translated is in preparation at first: no release waits for it. Publish it in “How this language is made…” once it is ready.</source>
        <translation>翻譯的語言一開始是準備中：發布不會等它。完成後，請在「此語言的製作方式…」中設為已發布。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>製作方式</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>來源語言</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>政策名稱</translation>
    </message>
    <message>
        <source>The policy has {language} already.</source>
        <translation>這份政策已有「{language}」。</translation>
    </message>
    <message>
        <source>converted, then looked at</source>
        <translation>轉換後再核對</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>翻譯</translation>
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
        <translation>與另一種語言比較</translation>
    </message>
    <message>
        <source>Ignore Traditional and Simplified</source>
        <translation>忽略繁體與簡體之別</translation>
    </message>
    <message>
        <source>Compare versions again</source>
        <translation>回到版本比較</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Who is asking?</source>
        <translation>您是誰？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>{address} wants to know who asks. Most hosts take a token in place of the password. It is not kept; set up a git credential helper and you are not asked again.</source>
        <translation>{address} 需要知道您是誰。大多數代管服務以權杖代替密碼。這裡不會保存；若不想每次輸入，請設定 git 的認證輔助程式。</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>請填寫兩個欄位。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密碼或權杖</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{reason} The newest words are only in this window.</source>
        <translation>{reason}最新的內容只在這個視窗裡。</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>關閉並捨棄</translation>
    </message>
    <message>
        <source>{title} – Dateline</source>
        <translation>{title} – Dateline</translation>
    </message>
    <message>
        <source>“{command}” cannot be given here now.</source>
        <translation>目前在這裡無法執行「{command}」。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開啟中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>回到起始頁</translation>
    </message>
    <message>
        <source>The policy did not open</source>
        <translation>政策沒有開啟</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>How {language} is made</source>
        <translation>製作方式（{language}）</translation>
    </message>
    <message>
        <source>Change how it is made</source>
        <translation>變更製作方式</translation>
    </message>
    <message>
        <source>Texts that were in step with another source are outdated until they are marked in step again.</source>
        <translation>原先與另一種原文一致的文字，在重新標示為一致之前都會顯示為待更新。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>製作方式</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>published: every release contains it and waits for it</source>
        <translation>已發布：每次發布都包含它，並等它完成</translation>
    </message>
    <message>
        <source>in preparation: releases go out without it</source>
        <translation>準備中：發布不包含它，也不等它</translation>
    </message>
    <message>
        <source>ended: left out of the next release; its words stay</source>
        <translation>停止：自下次發布起移除，文字仍留在歷史中</translation>
    </message>
    <message>
        <source>converted, then looked at</source>
        <translation>先轉換，再檢視</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>翻譯</translation>
    </message>
</context>
<context>
    <name>MemoryImport</name>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>翻譯記憶 (*.tmx)</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>匯入翻譯記憶</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在讀取 {file}…</translation>
    </message>
    <message>
        <source>A version is being saved. Import the memory once more in a moment.</source>
        <translation>正在儲存版本。請稍後再匯入翻譯記憶。</translation>
    </message>
    <message>
        <source>{file} was brought in before, or is our own: none of its segments is new.</source>
        <translation>{file} 先前已匯入，或原本就出自這份政策：沒有新的句段。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) came in from {file}</source>
        <translation>
            <numerusform>已從 {file} 匯入 %n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Import a memory…</source>
        <translation>匯入翻譯記憶…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>翻譯記憶</translation>
    </message>
    <message>
        <source>The memory is being read…</source>
        <translation>正在讀取翻譯記憶…</translation>
    </message>
    <message>
        <source>Nothing like this paragraph was translated before.</source>
        <translation>以前沒有翻譯過類似的段落。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) put in</source>
        <translation>
            <numerusform>已填入 %n 個數字</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>{percent} % · put together from sentences</source>
        <translation>{percent} % · 由句子組成</translation>
    </message>
    <message>
        <source>{percent} % · one sentence</source>
        <translation>{percent} % · 單句</translation>
    </message>
    <message>
        <source>a section that was removed</source>
        <translation>已移除的章節</translation>
    </message>
</context>
<context>
    <name>MemoryWork</name>
    <message>
        <source>Nothing in the source belongs to this paragraph. Put the cursor where it is to stand.</source>
        <translation>原文中沒有與此段對應的內容。請將游標移到要放置的位置。</translation>
    </message>
    <message>
        <source>Looking the texts up in the memory…</source>
        <translation>正在翻譯記憶中查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) put in from the memory, as drafts</source>
        <translation>
            <numerusform>已從翻譯記憶填入 %n 段，列為草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPolicyDialog</name>
    <message>
        <source>New policy</source>
        <translation>新增政策</translation>
    </message>
    <message>
        <source>Begin the policy</source>
        <translation>建立政策</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>政策名稱</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>原文語言</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他語言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>通知期（天）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Give the policy a title.</source>
        <translation>請輸入政策名稱。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Taipei.</source>
        <translation>請從清單中選擇時區，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Choose a folder for the policy.</source>
        <translation>請選擇存放政策的資料夾。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Folder of the policy</source>
        <translation>政策的資料夾</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>Heading of the section</source>
        <translation>章節標題</translation>
    </message>
</context>
<context>
    <name>OutlineFilter</name>
    <message>
        <source>Filter sections</source>
        <translation>篩選章節</translation>
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
        <translation>沒有標題</translation>
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
        <translation>章節</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Versions came in that your draft does not contain yet.</source>
        <translation>有新版本送達，您的草稿尚未納入。</translation>
    </message>
    <message>
        <source>Another program added versions to this policy.</source>
        <translation>另一個程式為這份政策加了版本。</translation>
    </message>
    <message>
        <source>Another program set this folder back to an older version.</source>
        <translation>另一個程式把這個資料夾重設到別的版本。</translation>
    </message>
    <message>
        <source>Another program rewrote the newest version of this policy.</source>
        <translation>另一個程式重新製作了這份政策的最新版本。</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s) of this policy.</source>
        <translation>
            <numerusform>另一個程式改了這份政策的 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>These words differ between the folder and your draft. Take them in, or leave them there.</source>
        <translation>資料夾裡的這些文字與您的草稿不同。您可以納入，或先放著。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Another program checked out another branch or version in this folder.</source>
        <translation>另一個程式在這個資料夾切換到別的分支或版本。</translation>
    </message>
    <message>
        <source>Another program wrote a file that cannot be read. {reason}</source>
        <translation>另一個程式寫入了無法讀取的檔案。{reason}</translation>
    </message>
    <message>
        <source>Take them into the draft</source>
        <translation>納入草稿</translation>
    </message>
    <message>
        <source>The words are in your draft; they become a version when you save.</source>
        <translation>文字已納入草稿，儲存後即成為版本。</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>You may approve this text. Once you change it, you count as its author; {names} may approve it then.</source>
        <translation>您可以核准這段內容。一旦修改，您就算作者，之後可由 {names} 核准。</translation>
    </message>
    <message>
        <source>You may approve this text. Once you change it you count as its author, and nobody is left to approve it: comment on it in Review instead.</source>
        <translation>您可以核准這段內容。一旦修改，您就算作者，就沒有人能核准了：請改在「審閱」中註解。</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>There is no page yet</source>
        <translation>還沒有網頁</translation>
    </message>
    <message>
        <source>Open a saved page, or paste one.</source>
        <translation>請開啟存下的網頁，或貼上網頁。</translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation>無法讀取這個網頁</translation>
    </message>
    <message>
        <source>The file is what was released</source>
        <translation>檔案與發布的內容相同</translation>
    </message>
    <message>
        <source>The file is not what it should be</source>
        <translation>檔案與應有的內容不同</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>……另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.pdf);;All files (*)</source>
        <translation>網頁、文字與 PDF (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.pdf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>A saved page</source>
        <translation>存下的網頁</translation>
    </message>
    <message>
        <source>The page is what was released</source>
        <translation>網頁正是已發布的內容</translation>
    </message>
    <message>
        <source>The page is not what it should be</source>
        <translation>網頁與應有的樣子不符</translation>
    </message>
    <message>
        <source>This page cannot be checked</source>
        <translation>無法檢查這個網頁</translation>
    </message>
    <message>
        <source>Check a published page</source>
        <translation>檢查已發布的網頁</translation>
    </message>
    <message>
        <source>Open a page that was saved from the web, or paste it here. Dateline finds the policy&apos;s words on it, whatever stands around them, and says whether words and date are those of a release.</source>
        <translation>開啟從網站存下的網頁，或貼在這裡。不論四周還有什麼，Dateline 都會找出政策的文字，並告訴您這些文字是否屬於某一版、日期是否相符。</translation>
    </message>
    <message>
        <source>The language of the page</source>
        <translation>網頁的語言</translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>開啟網頁…</translation>
    </message>
    <message>
        <source>Check the page</source>
        <translation>檢查這個網頁</translation>
    </message>
    <message>
        <source>Paste the page, or the text copied from it</source>
        <translation>貼上網頁，或從網頁複製的文字</translation>
    </message>
    <message>
        <source>The page to check</source>
        <translation>要檢查的網頁</translation>
    </message>
</context>
<context>
    <name>PageFindings</name>
    <message>
        <source>The page shows the words of release {number}, all of them and no others.</source>
        <translation>網頁上的文字與第 {number} 版完全一致，一字不多，一字不少。</translation>
    </message>
    <message>
        <source>The page does not show what was released: {share} of its words are those of release {number}.</source>
        <translation>網頁上的文字與發布的不同：其中 {share} 與第 {number} 版相符。</translation>
    </message>
    <message>
        <source>Frames or drawings among those words were not read: {texts}. What they say is not known here.</source>
        <translation>這些文字之間的框架或圖形未讀取：{texts}。其中說了什麼，這裡無從得知。</translation>
    </message>
    <message>
        <source>Scripts of the page were not run: {texts}. What they write, change or hide is not known here.</source>
        <translation>網頁的程式碼未經執行：{texts}。它們會寫入、變更或隱藏什麼，這裡無從得知。</translation>
    </message>
    <message>
        <source>How these words look in a browser was not checked: {texts}. Look at the page itself.</source>
        <translation>下列文字在瀏覽器中的樣子未經檢查：{texts}。請直接查看網頁。</translation>
    </message>
    <message>
        <source>Something may lie over the page until a script takes it away: {texts}. Look at the page itself.</source>
        <translation>在程式碼將其移除之前，可能有東西覆蓋在網頁上：{texts}。請直接查看網頁。</translation>
    </message>
    <message>
        <source>Some of those words are seen only after a click, by these rules: {texts}</source>
        <translation>依下列規則，其中部分文字要點按後才看得到：{texts}</translation>
    </message>
    <message>
        <source>Some of those words come into sight only when a reader gets to them, by these rules: {texts}</source>
        <translation>依下列規則，其中部分文字要捲動到該處才會出現：{texts}</translation>
    </message>
    <message>
        <source>The page sends its readers on to {shown}.</source>
        <translation>網頁會將讀者轉到 {shown}。</translation>
    </message>
    <message>
        <source>Beside those words, in the same part of the page, it says: {texts}</source>
        <translation>在這些文字旁，網頁的同一部分還寫著：{texts}</translation>
    </message>
    <message>
        <source>Release {newest} is newer, and the page does not show it yet. Publish the page again.</source>
        <translation>第 {newest} 版較新，網頁尚未顯示。請重新上傳網頁。</translation>
    </message>
    <message>
        <source>It shows the date of those words, {released}.</source>
        <translation>網頁上的日期正是這些文字的日期：{released}。</translation>
    </message>
    <message>
        <source>It says {stated}, but those words are dated {released}.</source>
        <translation>網頁寫的是 {stated}，但這些文字的日期是 {released}。</translation>
    </message>
    <message>
        <source>It shows no date; those words are dated {released}.</source>
        <translation>網頁上沒有日期；這些文字的日期是 {released}。</translation>
    </message>
    <message>
        <source>It does not show the policy&apos;s title.</source>
        <translation>網頁上沒有政策的名稱。</translation>
    </message>
    <message>
        <source>Between those words the page shows other texts: {texts}</source>
        <translation>在這些文字之間，網頁還有其他文字：{texts}</translation>
    </message>
    <message>
        <source>A link leads to {shown} instead of {released}.</source>
        <translation>有個連結連到 {shown}，而不是 {released}。</translation>
    </message>
    <message>
        <source>The link to {released} is not on the page.</source>
        <translation>網頁上沒有連到 {released} 的連結。</translation>
    </message>
    <message>
        <source>A link to {shown} was put into the released words.</source>
        <translation>已發布的文字中被加入了連往 {shown} 的連結。</translation>
    </message>
    <message>
        <source>Its stamp was changed ({code}): {expected} was released, {found} is shown.</source>
        <translation>網頁上的發布資訊被改過（{code}）：發布的是 {expected}，顯示的是 {found}。</translation>
    </message>
    <message>
        <source>The page shows the words of release {number}, but not as they were released.</source>
        <translation>網頁顯示了第 {number} 版的文字，但呈現方式與發布時不同。</translation>
    </message>
    <message>
        <source>The page says more than the release: {texts}</source>
        <translation>網頁比發布的版本多說了：{texts}</translation>
    </message>
    <message>
        <source>The page strikes out words that the release does not strike out: {texts}</source>
        <translation>網頁劃掉了發布版本並未劃掉的文字：{texts}</translation>
    </message>
    <message>
        <source>The release strikes out words that the page does not show struck out: {texts}</source>
        <translation>發布版本劃掉的文字，網頁上並未劃掉：{texts}</translation>
    </message>
    <message>
        <source>The page holds words among those of the policy that a reader does not see: {texts}</source>
        <translation>網頁在政策的文字之間含有讀者看不到的文字：{texts}</translation>
    </message>
    <message>
        <source>Style sheets the page loads were not read: {texts}. What they hide, strike out or add is not known here.</source>
        <translation>未讀取此網頁載入的樣式表：{texts}。它們隱藏、劃掉或加上了什麼，這裡無從得知。</translation>
    </message>
    <message>
        <source>Rules of the page&apos;s own styles were not understood: {texts}. What they hide, strike out or add is not known here.</source>
        <translation>看不懂此網頁自身樣式中的規則：{texts}。它們隱藏、劃掉或加上了什麼，這裡無從得知。</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Nothing of {language} goes out yet: it has no words that are in step.</source>
        <translation>「{language}」尚無可發布的內容：沒有與原文一致的文字。</translation>
    </message>
</context>
<context>
    <name>PastedWords</name>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>略去了 %n 張圖片。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Pasted: {things}.</source>
        <translation>已貼上：{things}。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 項。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 個表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>%n 個清單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n 個標題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n 個段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 個連結</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfFindings</name>
    <message>
        <source>Read back before it was written (paragraphs: {paragraphs}, pages: {pages}): the words in order, and each letter and mark where a reader meets it.</source>
        <translation>寫入前已讀回核對（{paragraphs} 段，{pages} 頁）：文字依序相符，每個字與標記都在讀者看到的位置上。</translation>
    </message>
    <message>
        <source>Read back before it was written (paragraphs: {paragraphs}, pages: {pages}): the words in order. Paragraphs with control characters that turn the direction of writing ({loose}) were held by their letters only: {sections}</source>
        <translation>寫入前已讀回核對（{paragraphs} 段，{pages} 頁）：文字依序相符。其中 {loose} 段含有改變書寫方向的控制字元，只核對了字，沒有核對順序：{sections}</translation>
    </message>
    <message>
        <source>Each file was read back before it was written: the words in order, with all changes accepted and with all rejected.</source>
        <translation>每個檔案在寫入前都已讀回核對：接受全部修訂與拒絕全部修訂後，文字都依序相符。</translation>
    </message>
    <message>
        <source>Each text was read back before it was written: the words of the version, in order.</source>
        <translation>每份文字在寫入前都已讀回核對：與該版本的文字依序相符。</translation>
    </message>
    <message>
        <source>The file says release {number} ({language}): every paragraph in its place, each letter where a reader meets it, and nothing else.</source>
        <translation>這個檔案的內容就是第 {number} 版（{language}）：每段都在原位，每個字都在讀者看到的位置上，沒有多出其他內容。</translation>
    </message>
    <message>
        <source>The file says what changed from {since} to release {number} ({language}): every paragraph in its place with its marks, and nothing else.</source>
        <translation>這個檔案的內容就是從 {since} 到第 {number} 版的變更（{language}）：每段與其標記都在原位，沒有多出其他內容。</translation>
    </message>
    <message>
        <source>Paragraphs with control characters that turn the direction of writing ({loose}) were held by their letters only, not by their order: {sections}</source>
        <translation>有 {loose} 段含有改變書寫方向的控制字元，只核對了字，沒有核對順序：{sections}</translation>
    </message>
    <message>
        <source>The file has no links: another program printed it and left them out. Its words are the released ones.</source>
        <translation>檔案中沒有連結：另一個程式列印了它，並略去了連結。文字與發布的相同。</translation>
    </message>
    <message>
        <source>Nothing can be said of the words of this file: it shows letters or pictures and does not say which letters they are. Written by: {program}. Export the PDF again, or let that program keep the text.</source>
        <translation>無法判斷此檔案的文字：它顯示了字形或圖片，卻沒有記載是哪些文字。寫入的程式：{program}。請重新匯出 PDF，或讓該程式保留文字。</translation>
    </message>
    <message>
        <source>Release {newest} is newer.</source>
        <translation>第 {newest} 版較新。</translation>
    </message>
    <message>
        <source>The file does not say release {number} ({language}). Places where they differ: {count}.</source>
        <translation>這個檔案的內容不是第 {number} 版（{language}）。不同之處：{count}。</translation>
    </message>
    <message>
        <source>The file does not say what changed from {since} to release {number} ({language}). Places where they differ: {count}.</source>
        <translation>這個檔案的內容不是從 {since} 到第 {number} 版的變更（{language}）。不同之處：{count}。</translation>
    </message>
    <message>
        <source>It calls itself a draft; a draft is not a release.</source>
        <translation>檔案自稱為草稿；草稿不是已發布的版本。</translation>
    </message>
    <message>
        <source>{place}: “{expected}” is not where it is in the release.</source>
        <translation>{place}：「{expected}」的位置與發布的版本不同。</translation>
    </message>
    <message>
        <source>{expected} is somewhere else in the file.</source>
        <translation>「{expected}」在檔案中的位置不對。</translation>
    </message>
    <message>
        <source>{place}: the release says “{expected}”, the file says “{found}”.</source>
        <translation>{place}：發布的版本是「{expected}」，檔案中是「{found}」。</translation>
    </message>
    <message>
        <source>{place}: the paragraph “{expected}” is missing.</source>
        <translation>{place}：缺少「{expected}」這一段。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not in the release.</source>
        <translation>{place}：發布的版本沒有「{found}」。</translation>
    </message>
    <message>
        <source>{place}: “{expected}” is not marked as it should be.</source>
        <translation>{place}：「{expected}」的標記不對。</translation>
    </message>
    <message>
        <source>{place}: something is painted over the words “{expected}”.</source>
        <translation>{place}：「{expected}」的文字被其他圖形蓋住。</translation>
    </message>
    <message>
        <source>{expected} is missing from the file.</source>
        <translation>檔案缺少「{expected}」。</translation>
    </message>
    <message>
        <source>{place}: it begins on page {expected}, and the contents say {found}.</source>
        <translation>{place}：這一節從第 {expected} 頁開始，目錄寫的卻是 {found}。</translation>
    </message>
    <message>
        <source>{place}: a link leads to “{found}” instead of “{expected}”.</source>
        <translation>{place}：有連結指向「{found}」，而不是「{expected}」。</translation>
    </message>
    <message>
        <source>{place}: above or below the text stands “{found}” instead of “{expected}”.</source>
        <translation>{place}：頁首或頁尾是「{found}」，應為「{expected}」。</translation>
    </message>
    <message>
        <source>Section “{section}”</source>
        <translation>章節「{section}」</translation>
    </message>
    <message>
        <source>Section “{section}”, page {page}</source>
        <translation>章節「{section}」，第 {page} 頁</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 頁</translation>
    </message>
    <message>
        <source>Outside of the sections</source>
        <translation>各章節之外</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and review rule</source>
        <translation>人員與審閱規則</translation>
    </message>
    <message>
        <source>Set the people</source>
        <translation>設定人員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>簽署金鑰</translation>
    </message>
    <message>
        <source>Write a name in row {row}, without &lt; and &gt;.</source>
        <translation>請在第 {row} 列填寫姓名，不含 &lt; 與 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address in row {row}, such as lin@example.com.</source>
        <translation>請在第 {row} 列填寫電子郵件地址，例如 lin@example.com。</translation>
    </message>
    <message>
        <source>Tick a role that approves texts.</source>
        <translation>請至少勾選一個可核准內容的角色。</translation>
    </message>
    <message>
        <source>These people cannot stay so: {problem}.</source>
        <translation>人員不能維持這樣：{problem}。</translation>
    </message>
    <message>
        <source>one, from the second person on</source>
        <translation>有第二位人員起為一</translation>
    </message>
    <message>
        <source>Approvals needed</source>
        <translation>所需核准數</translation>
    </message>
    <message>
        <source>Other numbers by language</source>
        <translation>各語言的其他數目</translation>
    </message>
    <message>
        <source>Roles that approve texts</source>
        <translation>可核准內容的角色</translation>
    </message>
    <message>
        <source>{email} is listed twice.</source>
        <translation>{email} 重複出現。</translation>
    </message>
    <message>
        <source>At least one person is needed.</source>
        <translation>至少要有一位人員。</translation>
    </message>
    <message>
        <source>An exact conversion inherits the approval of its source</source>
        <translation>完全依規則轉換的內容沿用原文的核准</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>移除人員</translation>
    </message>
    <message>
        <source>Make a key for me</source>
        <translation>為我建立金鑰</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>An Ed25519 key of yours</source>
        <translation>您的 Ed25519 金鑰</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>{name} 的角色</translation>
    </message>
    <message>
        <source>Use one of my keys…</source>
        <translation>使用我的金鑰…</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>新成員</translation>
    </message>
    <message>
        <source>“Reviewer” without a language is for every language, for facts and titles. Once anyone has a key, versions and approvals are signed. Another publisher has to approve changes to people and rule.</source>
        <translation>不註明語言的「審閱者」可審閱所有語言、關鍵資訊與標題。一旦有人擁有金鑰，版本與核准都要簽署。人員與規則的變更須由另一位發布者核准。</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>This cannot be read now</source>
        <translation>目前無法讀取</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>尚未發布</translation>
    </message>
    <message>
        <source>Release {number} · last updated {date}</source>
        <translation>第 {number} 版 · 最後更新 {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>有 %n 項等您處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to publish</source>
        <translation>
            <numerusform>%n 項變更待發布</numerusform>
        </translation>
    </message>
    <message>
        <source>behind: {languages}</source>
        <translation>未跟上原文：{languages}</translation>
    </message>
    <message>
        <source>Nothing waits, every language is in step</source>
        <translation>沒有待辦事項，各語言都與原文一致</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>This folder cannot be written, so the policy is open for reading only.</source>
        <translation>這個資料夾無法寫入，政策以唯讀方式開啟。</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed %n file(s); the changes are part of the draft.</source>
        <translation>
            <numerusform>其他程式變更了 %n 個檔案；這些變更已納入草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and stay as they were saved last.</source>
        <translation>
            <numerusform>有 %n 個檔案無法讀取，維持上次儲存的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of unsaved words was damaged. It is kept in {path}.</source>
        <translation>未儲存內容的暫存紀錄已損壞，保留在 {path}。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version, so there is nothing to save.</source>
        <translation>自上一個版本以來沒有變更，不需要儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n typed number(s) before headings were taken off: the policy numbers them.</source>
        <translation>
            <numerusform>已刪去標題前手打的 %n 個編號：本政策會自動編號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>移除鎖定</translation>
    </message>
    <message>
        <source>The lock is removed. Try again.</source>
        <translation>鎖定已移除，請再試一次。</translation>
    </message>
    <message>
        <source>Dateline was stopped before it could close. Your words are back as they stood on {time}.</source>
        <translation>Dateline 上次沒有正常關閉。您的內容已回復到 {time} 的狀態。</translation>
    </message>
</context>
<context>
    <name>Pressing</name>
    <message>
        <source>A line can be broken inside a paragraph only.</source>
        <translation>只能在段落之內換行。</translation>
    </message>
    <message>
        <source>The heading of a section stays its heading.</source>
        <translation>章節的標題必須保留為標題。</translation>
    </message>
    <message>
        <source>That cannot be done with what is selected.</source>
        <translation>目前選取的內容無法這樣處理。</translation>
    </message>
    <message>
        <source>The first item of a list cannot be moved in.</source>
        <translation>清單的第一項無法縮排。</translation>
    </message>
    <message>
        <source>This item cannot be moved further out.</source>
        <translation>這一項已在最外層，無法再減少縮排。</translation>
    </message>
    <message>
        <source>Bold or italic cannot begin or end here: select a whole word.</source>
        <translation>粗體或斜體無法在此處開始或結束，請選取完整的字詞。</translation>
    </message>
    <message>
        <source>The cell begins here. Tab goes to the next one.</source>
        <translation>已到儲存格的邊界；按 Tab 鍵可移到下一格。</translation>
    </message>
    <message>
        <source>There is nothing to join with here.</source>
        <translation>這裡沒有可以合併的內容。</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>這裡沒有連結。</translation>
    </message>
    <message>
        <source>Select words first, and give an address that begins with https://, mailto:, tel: or #.</source>
        <translation>請先選取文字，並輸入以 https://、mailto:、tel: 或 # 開頭的位址。</translation>
    </message>
    <message>
        <source>A cell holds one paragraph. Put the cursor below the table and paste again, or paste the words only with Ctrl+Shift+V.</source>
        <translation>表格的儲存格只能放一個段落。請把游標移到表格下方再貼上，或按 Ctrl+Shift+V 只貼上文字。</translation>
    </message>
    <message>
        <source>The table does not fit into these cells: it needs empty ones, and enough columns. Put the cursor below the table for a table of its own.</source>
        <translation>這個表格放不進這些儲存格：需要空白的儲存格，欄數也要足夠。要另成一個表格，請把游標移到表格下方。</translation>
    </message>
    <message>
        <source>The selection ends inside a piece of code. Select all of the code, or only what is around it.</source>
        <translation>選取範圍停在一段程式碼中間。請選取整段程式碼，或只選取它前後的文字。</translation>
    </message>
    <message>
        <source>That cannot stand here. Put the cursor into an empty paragraph and try again.</source>
        <translation>這裡放不下這些內容。請把游標移到空白段落再試一次。</translation>
    </message>
</context>
<context>
    <name>PretranslateDialog</name>
    <message>
        <source>Translate from memory: {language}</source>
        <translation>以翻譯記憶預先翻譯：{language}</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Paragraphs that are missing or outdated are taken from what was translated before, as drafts: nothing is put in step. At 99 % changed figures are put in, and paragraphs are put together from sentences.</source>
        <translation>缺少或待更新的段落會以先前譯過的內容填入，列為草稿，不會標示為一致。設為 99 % 時，會填入變更的數字，也會以句子組成段落。</translation>
    </message>
    <message>
        <source>Known at least by</source>
        <translation>相符程度至少</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>選擇印表機…</translation>
    </message>
    <message>
        <source>The pages are set as a PDF and read back word by word; those very pages go to the printer you choose next, or into a file.</source>
        <translation>頁面先排成 PDF，逐字讀回核對；接著把這些頁面送到您選擇的印表機，或存成檔案。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不標示</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Mark changes since</source>
        <translation>標示變更的起點</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>A version does not differ from itself. Choose another one to mark changes since.</source>
        <translation>同一版本之間沒有差異。請選擇另一個版本作為比較基準。</translation>
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
        <translation>頁面已排好並核對無誤：請選擇印表機。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在列印…</translation>
    </message>
    <message numerus="yes">
        <source>Handed %n page(s) to the printer.</source>
        <translation>
            <numerusform>已將 %n 頁送到印表機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed: the printer or the file did not take the pages. Choose another one.</source>
        <translation>沒有列印任何內容：印表機或檔案未能接收頁面。請另選一個。</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>In this section</source>
        <translation>本章節</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>The texts are being checked…</source>
        <translation>正在檢查內容…</translation>
    </message>
    <message>
        <source>The checks find nothing wrong.</source>
        <translation>檢查沒有發現問題。</translation>
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
        <translation>最後更新</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Nothing was released yet</source>
        <translation>尚未發布過</translation>
    </message>
    <message>
        <source>There is nothing to prove.</source>
        <translation>沒有可驗證的內容。</translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>全部相符</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s): dates, words, manifests and tags agree with the history.</source>
        <translation>
            <numerusform>%n 個發布版的日期、內容、發布清單和標籤都與歷史相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first thing that breaks</source>
        <translation>第一個不符之處</translation>
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
        <translation>驗證發布版</translation>
    </message>
    <message>
        <source>Walking the history…</source>
        <translation>正在逐一檢視歷史…</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再次驗證</translation>
    </message>
    <message>
        <source>Releases and what was found of them</source>
        <translation>各發布版的驗證結果</translation>
    </message>
    <message>
        <source>This proves that the releases agree with each other and with the history. That a date was the true one rests on its publisher’s word.</source>
        <translation>這項驗證證明各發布版彼此一致，也與歷史一致。至於所記載的時刻是否屬實，以發布者所述為準。</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish release {number}?</source>
        <translation>要發布第 {number} 版嗎？</translation>
    </message>
    <message>
        <source>Publish release {number}</source>
        <translation>發布第 {number} 版</translation>
    </message>
    <message>
        <source>Release {number} cannot be taken back: its words and its date stay in the history that anyone can check. A later release can change them.</source>
        <translation>第 {number} 版發布後無法收回：它的文字與日期會留在任何人都能查驗的紀錄中。之後的版本可以再作變更。</translation>
    </message>
</context>
<context>
    <name>PublishWorkspace</name>
    <message>
        <source>This folder cannot be written, so nothing can be published.</source>
        <translation>這個資料夾無法寫入，因此不能發布。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在發布…</translation>
    </message>
    <message>
        <source>A version is being saved.</source>
        <translation>正在儲存版本。</translation>
    </message>
    <message>
        <source>Reading the draft…</source>
        <translation>正在讀取草稿…</translation>
    </message>
    <message>
        <source>Publish {language} behind its source</source>
        <translation>讓「{language}」以較早的譯文發布</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Publish it behind</source>
        <translation>以較早的譯文發布</translation>
    </message>
    <message>
        <source>Say why: the release keeps the reason.</source>
        <translation>請說明理由：會記錄在發布版中。</translation>
    </message>
    <message>
        <source>{language} keeps its last released words where it is not in step. Its page keeps the date of those words and sends readers to the newer source.</source>
        <translation>「{language}」與原文不一致之處會維持上次發布的內容。頁面沿用那些內容的日期，並指引讀者閱讀較新的原文。</translation>
    </message>
    <message>
        <source>Hold back {language}</source>
        <translation>暫緩發布「{language}」</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>暫緩發布</translation>
    </message>
    <message>
        <source>{language} keeps the words of the last release, and so do languages that are made from it. Its page keeps their date and sends readers to the newer source.</source>
        <translation>「{language}」沿用上一版的文字，由它產生的語言也是如此。它的頁面保留那些文字的日期，並請讀者參閱較新的原文。</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>保留這個理由</translation>
    </message>
    <message>
        <source>The draft or the day changed meanwhile. Look at the date again, then publish.</source>
        <translation>草稿或日期在這期間有變更。請再確認日期，然後發布。</translation>
    </message>
    <message>
        <source>Release {number} is published, last updated {date}.</source>
        <translation>第 {number} 版已發布，最後更新 {date}。</translation>
    </message>
    <message>
        <source>Readers have release {number}</source>
        <translation>讀者目前看到的是第 {number} 版</translation>
    </message>
    <message>
        <source>Writes releases/{number}.toml and the tag release/{number}.</source>
        <translation>將寫入 releases/{number}.toml 與標籤 release/{number}。</translation>
    </message>
    <message numerus="yes">
        <source>The release has %n page(s), one for each language.</source>
        <translation>
            <numerusform>這一版共 %n 個頁面，每種語言一頁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish release {number}?</source>
        <translation>可以發布第 {number} 版了嗎？</translation>
    </message>
    <message>
        <source>Publish release {number}</source>
        <translation>發布第 {number} 版</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>What must hold before the release</source>
        <translation>發布前必須符合的條件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Publish on a version dated in the future</source>
        <translation>以未來時間的版本為基礎發布</translation>
    </message>
    <message>
        <source>Version {version} says it was made on {made}, but this computer’s clock shows {now}. Set the clock and publish then, or say why the release is made all the same.</source>
        <translation>版本 {version} 記載的時間是{made}，但這部電腦的時鐘顯示{now}。請校正時鐘後再發布，或說明為何仍要發布。</translation>
    </message>
</context>
<context>
    <name>PublishedReleases</name>
    <message>
        <source>The draft is what release {number} was already.</source>
        <translation>草稿已與第 {number} 版相同。</translation>
    </message>
    <message>
        <source>The draft is what release {number} was. The people stay as they are.</source>
        <translation>草稿已回到第 {number} 版的樣子。人員維持不變。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>檔案資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷徑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
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
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>To look at · {count}</source>
        <translation>待檢視 · {count}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待檢視</translation>
    </message>
    <message>
        <source>{mine} for you, of {count}</source>
        <translation>等您處理 {mine}／共 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>尚缺 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>還沒有章節。</translation>
    </message>
    <message>
        <source>Nothing matches this choice. Choose “Everything” to see all.</source>
        <translation>沒有符合的項目。選擇「全部」即可看到所有項目。</translation>
    </message>
    <message>
        <source>There is nothing to look at yet.</source>
        <translation>還沒有需要檢視的內容。</translation>
    </message>
    <message>
        <source>Every text reads as in release {number}, and no translation is missing or outdated.</source>
        <translation>所有內容都與第 {number} 版相同，也沒有缺漏或待更新的譯文。</translation>
    </message>
    <message>
        <source>Texts that wait for a look</source>
        <translation>等待檢視的內容</translation>
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
        <translation>等您處理</translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation>上次看過後有變</translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>要顯示的項目</translation>
    </message>
    <message numerus="yes">
        <source>Ask for review (%n)…</source>
        <translation>
            <numerusform>送交審閱（%n）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Words for a quote</source>
        <translation>報價用字數</translation>
    </message>
    <message>
        <source>Words to translate</source>
        <translation>待翻譯字數</translation>
    </message>
    <message>
        <source>Known by the memory</source>
        <translation>翻譯記憶相符程度</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>句段</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>待翻譯</translation>
    </message>
    <message>
        <source>With marks</source>
        <translation>含標點字元</translation>
    </message>
    <message>
        <source>Count sentences as segments, as most translation programs do</source>
        <translation>以句子為句段計算（多數翻譯軟體的做法）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>What is missing or outdated. Facts, links and marks are not counted; repeated segments once.</source>
        <translation>只計缺少或待更新的內容。關鍵資訊、連結與格式標記不計；重複的句段另列。</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 詞</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>New</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>Drafts, to be checked</source>
        <translation>草稿（待審讀）</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Somebody left, or a key is lost</source>
        <translation>有人離開或遺失金鑰</translation>
    </message>
    <message>
        <source>Make a key of recovery for that day</source>
        <translation>為那一天建立復原金鑰</translation>
    </message>
    <message>
        <source>Keep its file off this computer. It counts from the next release on, and puts people in force.</source>
        <translation>請將檔案保存在這台電腦以外的地方。自下一次發布起有效，可讓人員生效。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>建立金鑰</translation>
    </message>
    <message>
        <source>Use the key of recovery</source>
        <translation>使用復原金鑰</translation>
    </message>
    <message>
        <source>You are in force as a publisher at once. “verify” will always say so.</source>
        <translation>您立即以發布者身分生效。「verify」會永久說明此事。</translation>
    </message>
    <message>
        <source>Put me in force</source>
        <translation>讓我生效</translation>
    </message>
    <message>
        <source>Begin anew in the open, without such a key</source>
        <translation>沒有這種金鑰，公開地重新開始</translation>
    </message>
    <message>
        <source>“verify” names it as broken to everybody who does not know of it. Tell them which version it is.</source>
        <translation>對不知情的人，「verify」會指出這裡不成立。請告知他們是哪一個版本。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>金鑰檔案</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>While somebody else can still agree, change the people under “People and review rule…” instead; whoever goes may agree as well. These are the ways on where nobody can.</source>
        <translation>只要還有其他人能核准，請改在「人員與審閱規則…」變更人員；離開的人也可以核准。以下是沒有人能核准時的辦法。</translation>
    </message>
    <message>
        <source>Say why: whoever verifies this policy reads it.</source>
        <translation>請說明原因：驗證這份政策的人都會讀到。</translation>
    </message>
    <message>
        <source>Choose a file for the key.</source>
        <translation>請選擇存放金鑰的檔案。</translation>
    </message>
    <message>
        <source>Choose the file of the key.</source>
        <translation>請選擇金鑰的檔案。</translation>
    </message>
    <message>
        <source>That file exists already. Choose a new one.</source>
        <translation>該檔案已經存在，請選擇新的檔案。</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>離開的人</translation>
    </message>
    <message>
        <source>The last release names no key of recovery.</source>
        <translation>上一次發布沒有指定復原金鑰。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The key is in {file}: move it off this computer, to a place that few people reach. The draft names it; it counts once that is approved and released.</source>
        <translation>金鑰在 {file}：請移出這台電腦，放到少有人能接觸的地方。草稿已指定這把金鑰；核准並發布後才有效。</translation>
    </message>
    <message>
        <source>You are in force, by the key of recovery. “verify” will always say so.</source>
        <translation>您已憑復原金鑰生效。「verify」會永久說明此事。</translation>
    </message>
    <message>
        <source>You are in force. “verify” names that as broken to whoever does not say: --anew {version}. Tell those who check this policy which version it is, and why.</source>
        <translation>您已生效。凡未加上 --anew {version} 的人，「verify」都會指出這裡不成立。請告知驗證這份政策的人是哪一個版本，以及原因。</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>fact</source>
        <translation>關鍵資訊</translation>
    </message>
    <message>
        <source>right or duty</source>
        <translation>權利義務</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辭</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>letter case</source>
        <translation>大小寫</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>標點</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>reference follows</source>
        <translation>引用隨條次變更</translation>
    </message>
    <message>
        <source>the same, written differently</source>
        <translation>內容相同，寫法不同</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>共 {count} 處</translation>
    </message>
    <message>
        <source>its clause is gone</source>
        <translation>所引條文已刪除</translation>
    </message>
    <message>
        <source>its clause is {number} now</source>
        <translation>所引條文現為第 {number} 條</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {moved}: {new}</source>
        <translation>第 {number} 處變更，共 {count} 處：{moved}：{new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: inserted {new}</source>
        <translation>第 {number} 處變更，共 {count} 處：插入 {new}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: deleted {old}</source>
        <translation>第 {number} 處變更，共 {count} 處：刪除 {old}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {old} became {new}</source>
        <translation>第 {number} 處變更，共 {count} 處：{old} 改為 {new}</translation>
    </message>
    <message>
        <source>[deleted: </source>
        <translation>[刪除：</translation>
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
        <translation>，結束]</translation>
    </message>
    <message>
        <source>{words}, commented on</source>
        <translation>{words}，有註解</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>did not follow its clause</source>
        <translation>未隨所引條文變更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移動</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>關鍵資訊</translation>
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
        <translation>忽略標點全形與半形（, ，）</translation>
    </message>
    <message>
        <source>Ignore capital and small letters</source>
        <translation>忽略大小寫</translation>
    </message>
    <message>
        <source>Ignore Markdown marks</source>
        <translation>忽略 Markdown 標記</translation>
    </message>
    <message>
        <source>Fold terms that are replaced throughout</source>
        <translation>收合全文統一替換的用詞</translation>
    </message>
    <message>
        <source>Ignore numbering</source>
        <translation>忽略編號</translation>
    </message>
    <message>
        <source>Ignore Traditional and Simplified</source>
        <translation>忽略繁體與簡體之別</translation>
    </message>
    <message>
        <source>Mark single characters, not words</source>
        <translation>逐字標示，而非逐詞</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 處，共 {count} 處</translation>
    </message>
    <message>
        <source>Changes between two versions</source>
        <translation>兩個版本之間的變更</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n 段未變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: {sections}</source>
        <translation>未變更：{sections}</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>較舊的版本</translation>
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
        <translation>取代</translation>
    </message>
    <message>
        <source>Only paragraphs that change are shown. Untick a text that is to stay as it is.</source>
        <translation>只顯示會變更的段落。要維持原樣的文字，請取消勾選。</translation>
    </message>
    <message>
        <source>Texts that change</source>
        <translation>會變更的文字</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>取代 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>This says which versions run here, which commands were given and where the program failed. No word of a policy is in it, no name and no folder. Nothing is sent: look at it, then copy it to whoever helps you, with a sentence about what you expected.</source>
        <translation>這份報告記載此處執行的版本、下過的指令，以及程式出錯的位置，不含政策的任何文字、姓名或資料夾。報告不會自動傳送：請先看過，再複製給協助您的人，並附上一句話說明您原本預期的結果。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告內容</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存為檔案…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a release as a new draft</source>
        <translation>將某一發布版還原為新草稿</translation>
    </message>
    <message>
        <source>Restore as a new draft</source>
        <translation>還原為新草稿</translation>
    </message>
    <message>
        <source>Which release</source>
        <translation>哪一版</translation>
    </message>
    <message>
        <source>The draft becomes what this release was, in every language. Readers keep what they have until you publish, and you can take it back.</source>
        <translation>草稿會在所有語言中變回這一版的內容。在您發布之前，讀者看到的內容不變；您也可以復原。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Go to a change first (F8), or point at one.</source>
        <translation>請先移到一處變更（F8），或指向一處變更。</translation>
    </message>
    <message>
        <source>The draft has this paragraph as in {version} already, or it differs only by a fact.</source>
        <translation>草稿中的這個段落已與{version}相同，或只有關鍵資訊不同。</translation>
    </message>
    <message>
        <source>The paragraph is in the draft as in {version}.</source>
        <translation>草稿中的段落已改回{version}的內容。</translation>
    </message>
    <message>
        <source>The draft has the words of {version} already, or they differ only by a fact.</source>
        <translation>草稿已是{version}的內容，或只有關鍵資訊不同。</translation>
    </message>
    <message>
        <source>The section is in the draft as in {version}.</source>
        <translation>草稿中的章節已改回{version}的內容。</translation>
    </message>
    <message>
        <source>The fact has the values of {version} again.</source>
        <translation>關鍵資訊已改回{version}的值。</translation>
    </message>
    <message>
        <source>The draft is what {version} was. The people stay as they are.</source>
        <translation>草稿已回到{version}的樣子。人員維持不變。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Compare two versions of one language to restore from the older one.</source>
        <translation>比較同一種語言的兩個版本，才能還原較舊版本的內容。</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Facts</source>
        <translation>關鍵資訊</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>沒有說明</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} wrote it</source>
        <translation>由{who}撰寫</translation>
    </message>
    <message>
        <source>{who} reworded it</source>
        <translation>由{who}改寫</translation>
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
        <translation>草稿中改寫，尚未存入版本</translation>
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
        <translation>送交審閱</translation>
    </message>
    <message>
        <source>For the reviewers</source>
        <translation>給審閱者的話</translation>
    </message>
    <message>
        <source>Review is asked for.</source>
        <translation>已送交審閱。</translation>
    </message>
    <message>
        <source>Approved. An edit voids it; undoing revives it.</source>
        <translation>已核准。內容一改即失效，改回後恢復效力。</translation>
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
        <translation>請說明需要修改什麼。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>The comment is added.</source>
        <translation>已加入註解。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>請寫下回覆。</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>註解已標為解決。</translation>
    </message>
    <message>
        <source>The suggested words are in the draft.</source>
        <translation>建議的文字已納入草稿。</translation>
    </message>
    <message>
        <source>The change is out of the draft. Undo brings it back.</source>
        <translation>變更已從草稿中移除。復原即可取回。</translation>
    </message>
    <message>
        <source>The version is adopted; you count as its author.</source>
        <translation>已採納這個版本；您即為其作者。</translation>
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
        <translation>作者 {author}：{message}。請先在「歷史」中查看再採納；採納後您即為其作者。</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>{who} asks for changes</source>
        <translation>{who} 要求修改</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽署</translation>
    </message>
    <message>
        <source>Approved by {who}</source>
        <translation>{who} 已核准</translation>
    </message>
    <message>
        <source>Agreed to already</source>
        <translation>先前已獲核准</translation>
    </message>
    <message>
        <source>{found} of {needed} approvals</source>
        <translation>核准 {found} / {needed}</translation>
    </message>
    <message>
        <source>Nobody was asked for review yet.</source>
        <translation>尚未送交審閱。</translation>
    </message>
    <message>
        <source>{who} asks for review.</source>
        <translation>{who} 送交審閱。</translation>
    </message>
    <message>
        <source>{who} wrote this</source>
        <translation>由 {who} 撰寫</translation>
    </message>
    <message>
        <source>The words are those of the release</source>
        <translation>內容與發布版相同</translation>
    </message>
    <message>
        <source>You may approve.</source>
        <translation>您可以核准。</translation>
    </message>
    <message>
        <source>Nobody here may approve this. Give somebody the role under People.</source>
        <translation>這裡沒有人可以核准這項內容。請在「人員」中賦予角色。</translation>
    </message>
    <message>
        <source>May approve: {names}</source>
        <translation>可以核准：{names}</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}：{words}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>建議其他文字</translation>
    </message>
    <message>
        <source>Suggested: {words}</source>
        <translation>建議：{words}</translation>
    </message>
    <message>
        <source>on “{quote}”</source>
        <translation>針對「{quote}」</translation>
    </message>
    <message>
        <source>these words are gone</source>
        <translation>這些文字已不存在</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>for reviewers; whoever has a copy can read it</source>
        <translation>供審閱者參考；持有副本的人都讀得到</translation>
    </message>
    <message>
        <source>If you take it, nobody is left to approve this text: you both count as its authors.</source>
        <translation>若您採用，你們兩人都算作者，就沒有人能核准這段內容了。</translation>
    </message>
    <message>
        <source>If you take it, you both count as authors; {names} may then approve.</source>
        <translation>若您採用，你們兩人都算作者；之後可由 {names} 核准。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回覆…</translation>
    </message>
    <message>
        <source>A version is not signed by anyone of the policy</source>
        <translation>有一個版本沒有這份政策的人員簽署</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>dated before the words, by a clock that was wrong</source>
        <translation>日期早於條文，因為兩台電腦的時鐘不一致</translation>
    </message>
    <message>
        <source>Nobody else is left to approve this; let the person concerned make the change.</source>
        <translation>沒有其他人可以核准；請由當事人自行變更。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>標為已解決</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>A fact changed: {old} → {new}</source>
        <translation>關鍵資訊變更：{old} → {new}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>這項變更</translation>
    </message>
    <message>
        <source>Nobody suggests other words here.</source>
        <translation>這裡沒有人建議其他文字。</translation>
    </message>
    <message>
        <source>The section is removed</source>
        <translation>章節已刪除</translation>
    </message>
    <message>
        <source>The next release leaves it out.</source>
        <translation>下一版將不再包含它。</translation>
    </message>
    <message>
        <source>Mark in step</source>
        <translation>標示為一致</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>重新轉換</translation>
    </message>
    <message>
        <source>Go to Translate</source>
        <translation>前往「翻譯」</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>前往「撰寫」</translation>
    </message>
    <message>
        <source>The source has no words here</source>
        <translation>原文在此沒有內容</translation>
    </message>
    <message>
        <source>Write them, or remove the section.</source>
        <translation>請撰寫內容，或刪除章節。</translation>
    </message>
    <message>
        <source>The source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Read it; the languages made from it follow in this list.</source>
        <translation>請讀過這篇；以它為來源的語言列在後面。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚無內容</translation>
    </message>
    <message>
        <source>Translate it, or publish without this language.</source>
        <translation>請翻譯，或發布時不含這個語言。</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Once it says what the source says, mark it in step.</source>
        <translation>內容與原文相符後，請標示為一致。</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>The source changed since. Follow it, then mark it in step.</source>
        <translation>原文後來有變更。請依原文修改，再標示為一致。</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已轉換</translation>
    </message>
    <message>
        <source>Nobody looked at it yet. Read it, then mark it in step.</source>
        <translation>還沒有人核對過。請讀過之後標示為一致。</translation>
    </message>
    <message>
        <source>In step with the source</source>
        <translation>與原文一致</translation>
    </message>
    <message>
        <source>It is translated; somebody asks for changes.</source>
        <translation>已譯妥；有人要求修改。</translation>
    </message>
    <message>
        <source>It is translated; approvals are still missing.</source>
        <translation>已譯妥；還缺核准。</translation>
    </message>
    <message>
        <source>It is translated; a comment is open.</source>
        <translation>已譯妥；還有註解未解決。</translation>
    </message>
    <message>
        <source>It is translated.</source>
        <translation>已譯妥。</translation>
    </message>
    <message>
        <source>Nothing is left to do but to publish it.</source>
        <translation>只差發布，沒有其他待辦事項。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>It can be approved once it is in step and differs from the release.</source>
        <translation>內容與原文一致且與發布版不同時，才能核准。</translation>
    </message>
    <message>
        <source>Not up for approval</source>
        <translation>尚不需核准</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>核准並簽署</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
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
        <translation>這裡目前沒有可以這樣處理的內容。</translation>
    </message>
    <message>
        <source>The policy has one person, so nobody else has to approve.</source>
        <translation>這份政策只有一位成員，不需要其他人核准。</translation>
    </message>
    <message>
        <source>Reading what was agreed…</source>
        <translation>正在讀取核准紀錄…</translation>
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
        <translation>政策中不分語言的部分</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之後有變更</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 則註解</numerusform>
        </translation>
    </message>
    <message>
        <source>● yours to approve</source>
        <translation>● 待您核准</translation>
    </message>
    <message>
        <source>✗ yours to change</source>
        <translation>✗ 待您修改</translation>
    </message>
    <message>
        <source>● yours to answer</source>
        <translation>● 待您回覆</translation>
    </message>
    <message>
        <source>It changed since you looked at it.</source>
        <translation>您看過之後有變更。</translation>
    </message>
    <message>
        <source>✗ changes asked for</source>
        <translation>✗ 要求修改</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 已核准</translation>
    </message>
    <message>
        <source>● review asked for</source>
        <translation>● 已送交審閱</translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Comparing the draft with the last release…</source>
        <translation>正在比較草稿與上次發布的內容…</translation>
    </message>
    <message>
        <source>Nothing else waits for your approval.</source>
        <translation>沒有其他內容等您核准。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>前往「撰寫」</translation>
    </message>
    <message>
        <source>There are no words in {language} yet.</source>
        <translation>「{language}」還沒有內容。</translation>
    </message>
    <message>
        <source>The words in {language} are those of the last release; the source changed since.</source>
        <translation>「{language}」仍是上次發布的內容；原文後來有變更。</translation>
    </message>
    <message>
        <source>Go to Translate</source>
        <translation>前往「翻譯」</translation>
    </message>
    <message>
        <source>There are no words here to comment on yet.</source>
        <translation>這裡還沒有文字可以註解。</translation>
    </message>
    <message>
        <source>Go to a change first (F8), then reject it.</source>
        <translation>請先移到一項變更（F8），再將它退回。</translation>
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
        <translation>註解…</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>這項變更</translation>
    </message>
    <message>
        <source>Comment on the words that are selected, or on the whole text</source>
        <translation>針對選取的文字或整篇內容加註解</translation>
    </message>
    <message>
        <source>Reject this change</source>
        <translation>退回這項變更</translation>
    </message>
    <message>
        <source>Take this one change out of the draft</source>
        <translation>將這一項變更從草稿中移除</translation>
    </message>
    <message>
        <source>That cannot be done here now.</source>
        <translation>這裡目前沒有可以這樣處理的內容。</translation>
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
        <translation>名稱、順序與適用對象</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>關鍵資訊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Languages and rules</source>
        <translation>語言與規則</translation>
    </message>
    <message>
        <source>You are not among the people of this policy, so you may not approve.</source>
        <translation>您不在這份政策的人員之列，因此不能核准。</translation>
    </message>
    <message>
        <source>You wrote a part of this, so somebody else has to approve it.</source>
        <translation>部分內容出自您手，須由他人核准。</translation>
    </message>
    <message>
        <source>This changes your own entry, so somebody else has to approve it.</source>
        <translation>這項變更涉及您本人的資料，須由他人核准。</translation>
    </message>
    <message>
        <source>Your roles do not let you approve this.</source>
        <translation>您的角色不能核准這項內容。</translation>
    </message>
    <message>
        <source>Approvals are signed here, and you have no key yet.</source>
        <translation>這裡的核准必須簽署，而您還沒有金鑰。</translation>
    </message>
    <message>
        <source>Your key is not in force yet: a publisher has to approve it first.</source>
        <translation>您的金鑰尚未生效：須先由發布者核准。</translation>
    </message>
    <message>
        <source>The words have changed since.</source>
        <translation>內容已有變更。</translation>
    </message>
    <message>
        <source>There has been another release since.</source>
        <translation>這期間另有一次發布。</translation>
    </message>
    <message>
        <source>The source has changed since.</source>
        <translation>原文已有變更。</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>規則 {rule}</translation>
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
        <translation>共用的歷史被改寫了</translation>
    </message>
    <message>
        <source>Go on with the new history</source>
        <translation>採用新的歷史並繼續</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>No role yet</source>
        <translation>尚無角色</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Author</source>
        <translation>撰寫者</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>譯者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審閱者</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>發布者</translation>
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
        <translation>此處</translation>
    </message>
    <message>
        <source>Only here, as long as the words around it stay</source>
        <translation>僅限此處，前後文不變時有效</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Everywhere in this section</source>
        <translation>本章節各處</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Everywhere in this policy</source>
        <translation>本政策各處</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字詞</translation>
    </message>
    <message>
        <source>These very words everywhere in this policy, inside other words too</source>
        <translation>本政策中所有這些字詞，包括位於其他詞之內者</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>In every policy that you work on</source>
        <translation>您處理的每一份政策</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>All sections in {language}</source>
        <translation>「{language}」的所有章節</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>本章節</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>History: came and went</source>
        <translation>歷史：出現與消失</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要尋找的字詞</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>預覽…</translation>
    </message>
    <message>
        <source>See what every text would become, before anything is replaced</source>
        <translation>取代之前，先看每篇文字會變成什麼樣子</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜尋範圍</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全字</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字相符</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>All the words within one sentence, in any order</source>
        <translation>同一句中含有所有字詞，順序不拘</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>繁≠简</source>
        <translation>繁≠简</translation>
    </message>
    <message>
        <source>Tell Traditional from Simplified characters</source>
        <translation>區分繁體與簡體字</translation>
    </message>
    <message>
        <source>，≠,</source>
        <translation>，≠,</translation>
    </message>
    <message>
        <source>Tell full-width from half-width characters</source>
        <translation>區分全形與半形</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>The search was stopped. Type, or press Enter, to search again.</source>
        <translation>已停止搜尋。繼續輸入或按 Enter 再次搜尋。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>這是誰寫的</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message numerus="yes">
        <source>The words never came or went in %n version(s).</source>
        <translation>
            <numerusform>在 %n 個版本中，這些字詞從未出現或消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They came or went in %n version(s).</source>
        <translation>
            <numerusform>在 %n 個版本中出現或消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the cursor into a sentence first.</source>
        <translation>請先把游標放進一個句子。</translation>
    </message>
    <message>
        <source>The text does not have these words as they stand there. Ask again in Write.</source>
        <translation>文字中沒有與此完全相同的字句。請在「撰寫」中再查一次。</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>「{sentence}」</translation>
    </message>
    <message>
        <source>The values of these facts contain it too: {names}</source>
        <translation>這些關鍵資訊的值裡也有：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
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
        <translation>找不到。請擴大搜尋範圍，或少區分一些差異。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed; all are replaced.</source>
        <translation>
            <numerusform>只列出前 %n 處；取代時全部處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 處，共 {count} 處</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>關閉搜尋（Esc）</translation>
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
        <translation>政策名稱</translation>
    </message>
    <message>
        <source>Fact {name}</source>
        <translation>關鍵資訊 {name}</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>所有語言</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Nothing would change: these words stand there already.</source>
        <translation>沒有可變更之處：那裡已經是這些字了。</translation>
    </message>
    <message>
        <source>The texts changed meanwhile. Search again, and look at the preview once more.</source>
        <translation>文字在這段期間已變更。請重新搜尋，再看一次預覽。</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>已取代 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>SectionCommands</name>
    <message>
        <source>New section</source>
        <translation>新章節</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Add the section</source>
        <translation>新增章節</translation>
    </message>
    <message>
        <source>Give the section a heading.</source>
        <translation>請輸入章節標題。</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph with which the new section begins, and split again.</source>
        <translation>請將游標移到新章節開頭的段落，再分割一次。</translation>
    </message>
    <message>
        <source>Split the section</source>
        <translation>分割章節</translation>
    </message>
    <message>
        <source>Heading of the second part</source>
        <translation>後半部的標題</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Give the second part a heading.</source>
        <translation>請輸入後半部的標題。</translation>
    </message>
    <message>
        <source>Joined with “{heading}”.</source>
        <translation>已與「{heading}」合併。</translation>
    </message>
    <message>
        <source>Removed “{heading}” in every language.</source>
        <translation>已刪除所有語言的「{heading}」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>沒有標題</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Add a section or import a text to begin.</source>
        <translation>請新增章節或匯入文字，即可開始。</translation>
    </message>
    <message>
        <source>This section has no words in {language} yet. Type them here.</source>
        <translation>本章節還沒有「{language}」的內容。請在這裡輸入。</translation>
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
        <translation>沒有標題</translation>
    </message>
</context>
<context>
    <name>SectionPreview</name>
    <message>
        <source>Only the beginning of this very long section is shown here. Pages show all of it.</source>
        <translation>這個章節很長，此處只顯示開頭；頁面會顯示全部內容。</translation>
    </message>
</context>
<context>
    <name>SendingDialog</name>
    <message>
        <source>Send work to translators</source>
        <translation>送交譯者</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>儲存檔案…</translation>
    </message>
    <message>
        <source>Package (zip), with all that helps</source>
        <translation>完整套件（ZIP）</translation>
    </message>
    <message>
        <source>Fill the translation with the source, for OmegaT</source>
        <translation>在譯文的位置先放入原文（OmegaT 需要）</translation>
    </message>
    <message>
        <source>Cut into sentences</source>
        <translation>分成句子</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
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
        <translation>也包括與原文一致的文字</translation>
    </message>
    <message>
        <source>What is missing or outdated goes out, with notes and the text as it was. Links and facts are locked: the policy’s own are kept when the file comes back. A package holds XLIFF, a Word table, memory, terms, the source as PDF and your note.</source>
        <translation>送出的是缺少或待更新的內容，並附註解及先前的文字。連結與關鍵資訊已鎖定：檔案寄回後一律以我方為準。完整套件包含 XLIFF、Word 對照表、翻譯記憶、術語、原文 PDF 及您的說明。</translation>
    </message>
    <message>
        <source>XLIFF, for a translation program</source>
        <translation>XLIFF（供翻譯軟體使用）</translation>
    </message>
    <message>
        <source>Word table, for reviewers</source>
        <translation>Word 對照表（供審校者使用）</translation>
    </message>
    <message>
        <source>Note to translators</source>
        <translation>給譯者的說明</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>You</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Blue and orange redlines, for the colour-blind</source>
        <translation>以藍色與橘色標示變更（色覺輔助）</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Take both from git: {name} &lt;{email}&gt;</source>
        <translation>採用 git 的設定：{name} &lt;{email}&gt;</translation>
    </message>
    <message>
        <source>I write Markdown: keys put in its signs</source>
        <translation>以 Markdown 撰寫：按鍵直接輸入所示符號</translation>
    </message>
    <message>
        <source>Spelling is checked in every language that has a dictionary on this computer. Words that are right in one policy are kept in that policy: press “It is right” beside the problem.</source>
        <translation>凡是這台電腦上有詞典的語言，都會檢查拼字。某個詞若在某份政策中正確，請在該問題旁按「這樣寫是對的」，該詞會記在那份政策裡。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Show all marks of Markdown</source>
        <translation>顯示所有 Markdown 標記</translation>
    </message>
    <message>
        <source>Write your name, without &lt; and &gt;.</source>
        <translation>請填寫姓名，不可含有 &lt; 和 &gt;。</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as lin@example.com.</source>
        <translation>請填寫電子郵件地址，例如 lin@example.com。</translation>
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
        <translation>停止這次分享</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Sharing with {address}; click to stop. Nothing is left half done.</source>
        <translation>正在與 {address} 分享；按一下即可停止，不會留下做到一半的狀態。</translation>
    </message>
    <message>
        <source>{address} cannot be reached just now. Your work is kept here.</source>
        <translation>目前連不上 {address}。您的內容保存在這裡。</translation>
    </message>
    <message>
        <source>Share with {address}</source>
        <translation>與 {address} 分享</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) to come in</source>
        <translation>
            <numerusform>%n 個版本待納入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n 個要送出</numerusform>
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
        <translation>分享政策</translation>
    </message>
    <message>
        <source>Share here</source>
        <translation>在此分享</translation>
    </message>
    <message>
        <source>Any git host will do, and so will a folder that your team can reach. Ask for an empty repository, and write its address here. Your texts and their whole history go there; nobody&apos;s work is overwritten.</source>
        <translation>任何 git 代管服務都可以，團隊都能存取的資料夾也行。請先取得一個空的儲存庫，將位址填在這裡。您的內容與完整歷史會送到那裡，不會覆寫任何人的成果。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Release {number} was made by somebody else first. Yours is draft again; its words are kept.</source>
        <translation>其他人先發布了第 {number} 版。您的發布已退回草稿，內容都保留著。</translation>
    </message>
    <message>
        <source>The tag of release {number} names another version at the shared address than here. Yours is kept: ask who moved it, and have it put back there.</source>
        <translation>第 {number} 版的標籤在共用位置指向的版本與這裡不同。您這裡的標籤保持不變：請查明是誰移動的，並請對方在那裡改回來。</translation>
    </message>
    <message>
        <source>Nothing was shared yet. The conflict is shown again when you next share.</source>
        <translation>尚未分享。衝突之處會在下次分享時再次出現。</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) came in, and yours are shared.</source>
        <translation>
            <numerusform>納入了 %n 個版本，您的版本也已分享。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>全部都已分享。</translation>
    </message>
    <message>
        <source>Your team was asked. A publisher has to take you in; share again to see whether they did.</source>
        <translation>已向團隊提出申請。須由發布者接受；再次分享即可查看結果。</translation>
    </message>
</context>
<context>
    <name>SharingTalk</name>
    <message>
        <source>Two people changed the same words. Choose which words stay; nothing is lost meanwhile.</source>
        <translation>兩個人改了同一段文字。請選擇保留哪一種，在此之前什麼都不會遺失。</translation>
    </message>
    <message>
        <source>Take these words and share</source>
        <translation>採用這些文字並分享</translation>
    </message>
    <message>
        <source>{names} would like to join this policy.</source>
        <translation>{names} 想加入這份政策。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>You are not among the people of this policy. Ask to join, so that your work counts.</source>
        <translation>您不在這份政策的人員名單中。請申請加入，您的成果才算數。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>申請加入</translation>
    </message>
    <message>
        <source>You are among the people of this policy already.</source>
        <translation>您已經是這份政策的人員。</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Since release {number}</source>
        <translation>自第 {number} 版以來</translation>
    </message>
    <message>
        <source>Problems · {count}</source>
        <translation>問題 · {count}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>The source changed. The text it had before is in no version.</source>
        <translation>原文已變更。變更前的內容不在任何版本中。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since it was in step</source>
        <translation>
            <numerusform>自一致以來有 %n 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here changed, but the value of a fact in it did</source>
        <translation>文字沒有變更，但其中的關鍵資訊的值有變更</translation>
    </message>
    <message>
        <source>Unchanged since it was in step</source>
        <translation>自一致以來沒有變更</translation>
    </message>
    <message>
        <source>Unchanged since it was converted</source>
        <translation>自轉換以來沒有變更</translation>
    </message>
    <message>
        <source>The text to translate</source>
        <translation>要翻譯的原文</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處變更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處變更</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed since it was in step</source>
        <translation>自一致以來僅空格或標點有變更</translation>
    </message>
    <message>
        <source>The last change was settled: {reason}</source>
        <translation>上一次變更已確認不影響譯文：{reason}</translation>
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
        <translation>兩個窗格之間的分隔線，可用方向鍵移動</translation>
    </message>
</context>
<context>
    <name>StampLine</name>
    <message>
        <source>{date}: nothing changes</source>
        <translation>{date}（沒有變更）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>通知期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{notice}, the earliest allowed</source>
        <translation>{notice}，這是最早可選的日期</translation>
    </message>
    <message>
        <source>Take effect without notice</source>
        <translation>不經通知期生效</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>記下理由</translation>
    </message>
    <message>
        <source>Say why: the page shows the reason.</source>
        <translation>請寫明理由：頁面上會顯示。</translation>
    </message>
    <message>
        <source>The release takes effect on the day on which it is made. Where several people work, somebody else approves the reason first: press Publish, and it stands in Review.</source>
        <translation>發布當天即生效。有多人共事時，要先由另一人核准這個理由：按下「發布」，它就會出現在「審閱」中。</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最後更新</translation>
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
        <translation>不得早於通知期屆滿</translation>
    </message>
    <message>
        <source>Without notice…</source>
        <translation>不經通知期…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A policy in many languages, kept in step, under an honest date.</source>
        <translation>多種語言的政策，內容一致，日期真實。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Policies that you open are listed here.</source>
        <translation>您開啟過的政策會列在這裡。</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Convert from {source}</source>
        <translation>由{source}轉換</translation>
    </message>
    <message>
        <source>Mark in step</source>
        <translation>標示為一致</translation>
    </message>
    <message>
        <source>Not there in this language yet</source>
        <translation>這個語言尚無內容</translation>
    </message>
    <message>
        <source>Draft, not yet marked in step</source>
        <translation>草稿，尚未標示為一致</translation>
    </message>
    <message>
        <source>The source changed since</source>
        <translation>原文後來有變更</translation>
    </message>
    <message>
        <source>Converted, not yet looked at</source>
        <translation>已轉換，尚未核對</translation>
    </message>
    <message>
        <source>In step with the source</source>
        <translation>與原文一致</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>missing</source>
        <translation>尚無內容</translation>
    </message>
    <message>
        <source>draft, not yet marked in step</source>
        <translation>草稿，尚未標示為一致</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>converted, not yet looked at</source>
        <translation>已轉換，尚未核對</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>與原文一致</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>已轉換</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>You are the only person here.</source>
        <translation>這裡只有您一人。</translation>
    </message>
    <message>
        <source>Read only: this folder cannot be written</source>
        <translation>唯讀：無法寫入這個資料夾</translation>
    </message>
    <message>
        <source>● Not saved: {reason}</source>
        <translation>● 未儲存：{reason}</translation>
    </message>
    <message>
        <source>● Saving the version…</source>
        <translation>● 正在儲存版本…</translation>
    </message>
    <message>
        <source>● Saving…</source>
        <translation>● 儲存中…</translation>
    </message>
    <message>
        <source>● All in a version</source>
        <translation>● 已全部存入版本</translation>
    </message>
    <message>
        <source>● Kept on this computer</source>
        <translation>● 已保留在這台電腦</translation>
    </message>
    <message>
        <source>● Kept on this computer {time}</source>
        <translation>● 已保留在這台電腦 {time}</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>尚未發布</translation>
    </message>
    <message>
        <source>No changes since release {number}</source>
        <translation>自第 {number} 版以來沒有變更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since release {number}</source>
        <translation>
            <numerusform>自第 {number} 版以來有 %n 項變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated (published): {date}</source>
        <translation>最後更新（已發布）：{date}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>You are not among the people of this policy.</source>
        <translation>您不在這份政策的人員名單中。</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>尚無角色</translation>
    </message>
</context>
<context>
    <name>StepsTakenBack</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已取消復原：{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n 個政策名稱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 項關鍵資訊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversion decisions of %n language(s)</source>
        <translation>
            <numerusform>%n 種語言的轉換決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored problem(s)</source>
        <translation>
            <numerusform>%n 項忽略的問題</numerusform>
        </translation>
    </message>
    <message>
        <source>sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>rules of the policy</source>
        <translation>政策的規則</translation>
    </message>
    <message numerus="yes">
        <source>words of %n section(s)</source>
        <translation>
            <numerusform>%n 節的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>words of “{heading}”</source>
        <translation>「{heading}」的文字</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>新增術語</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>新增術語</translation>
    </message>
    <message>
        <source>The same in every language, never converted</source>
        <translation>各語言都相同、永不轉換的名稱</translation>
    </message>
    <message>
        <source>Word in {language}</source>
        <translation>用詞（{language}）</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>不應使用</translation>
    </message>
    <message>
        <source>several separated by ;</source>
        <translation>多個以 ; 分隔</translation>
    </message>
    <message>
        <source>Write the word of the source.</source>
        <translation>請填寫原文的用詞。</translation>
    </message>
    <message>
        <source>Write the word to use in the translation, or one not to use.</source>
        <translation>請填寫譯文應使用或不應使用的用詞。</translation>
    </message>
</context>
<context>
    <name>TermbaseDialog</name>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>移除術語</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>尋找術語</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新術語</translation>
    </message>
    <message>
        <source>Propose regional terms</source>
        <translation>提議各地用詞</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>應使用</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>不應使用</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Note on its use</source>
        <translation>用法說明</translation>
    </message>
    <message>
        <source>Words that differ between Taiwan, Hong Kong and the Mainland and stand in the texts</source>
        <translation>文中出現的、臺灣、香港與中國大陸說法不同的用詞</translation>
    </message>
    <message>
        <source>several separated by ;</source>
        <translation>多個以 ; 分隔</translation>
    </message>
    <message>
        <source>Names that never change, one per line</source>
        <translation>永不變更的名稱，一行一個</translation>
    </message>
    <message>
        <source>Import terms…</source>
        <translation>匯入術語…</translation>
    </message>
    <message>
        <source>Export terms…</source>
        <translation>匯出術語…</translation>
    </message>
    <message>
        <source>Keep the terms</source>
        <translation>保存術語</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) proposed; remove those that do not fit.</source>
        <translation>
            <numerusform>已提議 %n 個術語，請移除不合適的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a termbase</source>
        <translation>匯入術語庫</translation>
    </message>
    <message>
        <source>Export the termbase</source>
        <translation>匯出術語庫</translation>
    </message>
    <message>
        <source>Termbases (*.tbx *.xml)</source>
        <translation>術語庫 (*.tbx *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) came in</source>
        <translation>
            <numerusform>已匯入 %n 個術語</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已寫入 {file}</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>All terms…</source>
        <translation>所有術語…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>“{word}” is not used here</source>
        <translation>此處不用「{word}」</translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <translation>請用 {words}。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>取代 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>No term of the termbase stands in the source.</source>
        <translation>原文中沒有術語庫裡的術語。</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>尚無用詞</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>Not in the translation</source>
        <translation>譯文中沒有</translation>
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
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste the words only</source>
        <translation>只貼上文字</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>It is spelled right</source>
        <translation>拼寫無誤</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the section</source>
        <translation>章節內容</translation>
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
            <numerusform>有 %n 項等您處理</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>沒有政策</translation>
    </message>
    <message>
        <source>Policy: {title}</source>
        <translation>政策：{title}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>What is this? (F1)</source>
        <translation>這是什麼？（F1）</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>發布…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>TranslateSide</name>
    <message>
        <source>Beside the translation</source>
        <translation>譯文旁</translation>
    </message>
</context>
<context>
    <name>TranslateWorkspace</name>
    <message>
        <source>Every translation is in step.</source>
        <translation>所有譯文都與原文一致。</translation>
    </message>
    <message>
        <source>The next text not in step is in {language}.</source>
        <translation>下一份未一致的內容是「{language}」。</translation>
    </message>
    <message>
        <source>{language} · source</source>
        <translation>{language} · 原文</translation>
    </message>
    <message>
        <source>This is the source. Choose a language above to translate into.</source>
        <translation>這是原文。請在上方選擇要翻譯成的語言。</translation>
    </message>
    <message>
        <source>The policy has one language only. Add another one to translate into.</source>
        <translation>這份政策只有一個語言。請新增要翻譯成的語言。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>新增語言…</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>輔助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>輔助</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Words changed in the source, or nothing did: only spaces and punctuation can be settled.</source>
        <translation>原文的文字有變更，或沒有任何變更：只有空格和標點的變更可以這樣確認。</translation>
    </message>
    <message>
        <source>The translation can stay as it is</source>
        <translation>譯文可維持原樣</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Only spaces or punctuation changed</source>
        <translation>僅空格或標點有變更</translation>
    </message>
    <message>
        <source>Say why the translation can stay as it is.</source>
        <translation>請說明譯文為何可以維持原樣。</translation>
    </message>
    <message>
        <source>No figure of the translation is one that changed in the source.</source>
        <translation>譯文中沒有原文變更過的數字。</translation>
    </message>
    <message>
        <source>No term of the termbase stands in the source.</source>
        <translation>原文中沒有術語庫裡的術語。</translation>
    </message>
</context>
<context>
    <name>TranslationMarks</name>
    <message>
        <source>Changed in the source: {words}</source>
        <translation>原文改為：{words}</translation>
    </message>
    <message>
        <source>The source no longer has this paragraph</source>
        <translation>原文已沒有這一段</translation>
    </message>
    <message>
        <source>After this paragraph the source has a new one: {words}</source>
        <translation>原文在這一段之後有新的一段：{words}</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>{old} 改為 {new}</translation>
    </message>
    <message>
        <source>“{word}” is not used here</source>
        <translation>此處不用「{word}」</translation>
    </message>
    <message>
        <source>Write {words}, not “{word}”.</source>
        <translation>請用 {words}，不用「{word}」。</translation>
    </message>
</context>
<context>
    <name>Translators</name>
    <message>
        <source>The policy has no language to translate into yet.</source>
        <translation>本政策還沒有要翻譯的語言。</translation>
    </message>
    <message>
        <source>Work from translators</source>
        <translation>譯者的譯文</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在寫入 {file}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在讀取 {file}…</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>檔案要存在哪裡</translation>
    </message>
    <message>
        <source>Files for translators ({names})</source>
        <translation>譯者檔案 ({names})</translation>
    </message>
    <message>
        <source>The work was written to {file}.</source>
        <translation>已將工作寫入 {file}。</translation>
    </message>
    <message>
        <source>Nothing in {file} is new: all of it stands here, or stood here before.</source>
        <translation>{file} 沒有新內容：其中的譯文都已在此，或先前曾在此。</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) kept as comments, to be read in Review</source>
        <translation>
            <numerusform>已將 %n 則備註存為註解，可在「審閱」中閱讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is in step, so there is nothing to send.</source>
        <translation>所有文字都與原文一致，沒有要送交的內容。</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Do you trust this folder?</source>
        <translation>您信任這個資料夾嗎？</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>信任這個資料夾</translation>
    </message>
    <message>
        <source>{folder} did not come from this computer. You can read and write its words without trusting it.</source>
        <translation>{folder} 不是在這台電腦上建立的。不信任它，也可以閱讀和編寫其中的文字。</translation>
    </message>
    <message>
        <source>This folder wants to share with {address}: its versions and yours go there.</source>
        <translation>這個資料夾要與 {address} 分享：其中的版本和您的版本都會送到那裡。</translation>
    </message>
    <message>
        <source>Dateline will sign versions and approvals in it as {person}, with your key.</source>
        <translation>Dateline 會以 {person} 的名義，用您的金鑰簽署其中的版本和核准。</translation>
    </message>
    <message>
        <source>Trust it where you know who gave it to you. Programs that it names are never run.</source>
        <translation>知道是誰交給您的，才信任它。資料夾裡指定的程式一律不會執行。</translation>
    </message>
</context>
<context>
    <name>TrustTalk</name>
    <message>
        <source>This folder did not come from this computer. Nothing is shared or signed for it yet.</source>
        <translation>這個資料夾不是在這台電腦上建立的；目前不會為它分享或簽署任何內容。</translation>
    </message>
    <message>
        <source>Do you trust it?…</source>
        <translation>信任它嗎？…</translation>
    </message>
    <message>
        <source>You trust this folder now.</source>
        <translation>已信任這個資料夾。</translation>
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
        <translation>所有章節</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>依字詞篩選</translation>
    </message>
    <message>
        <source>In messages, names, sections and version numbers</source>
        <translation>在說明、姓名、章節與版本編號中</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>依人員</translation>
    </message>
    <message>
        <source>Which section</source>
        <translation>依章節</translation>
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
        <translation>目前草稿</translation>
    </message>
    <message>
        <source>“{message}”</source>
        <translation>「{message}」</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>目前草稿</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>沒有說明</translation>
    </message>
    <message>
        <source>Release {number} · {date}</source>
        <translation>第 {number} 版 · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) in no version yet</source>
        <translation>
            <numerusform>%n 個章節尚未存入版本</numerusform>
        </translation>
    </message>
    <message>
        <source>changes in no version yet</source>
        <translation>有變更尚未存入版本</translation>
    </message>
    <message>
        <source>as in the newest version</source>
        <translation>與最新版本相同</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 個章節</numerusform>
        </translation>
    </message>
    <message>
        <source>facts or rules</source>
        <translation>關鍵資訊或規則</translation>
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
        <translation>舊</translation>
    </message>
    <message>
        <source>Drag it to another version to compare the two.</source>
        <translation>拖曳到另一個版本，即可與那個版本比較。</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>驗證不符</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>已驗證 ✓</translation>
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
        <translation>沒有符合的版本。請放寬篩選條件。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>發布版</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>從這裡開始比較</translation>
    </message>
    <message>
        <source>Compare the version that is chosen with this one (Ctrl+click, Shift+Enter)</source>
        <translation>將所選版本與這個版本比較（Ctrl+點選、Shift+Enter）</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>此版本的變更</translation>
    </message>
    <message>
        <source>Compare the version with the one before it</source>
        <translation>與前一個版本比較</translation>
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
        <translation>將譯文標示為一致</translation>
    </message>
    <message>
        <source>Problems ignored</source>
        <translation>忽略問題</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>術語變更</translation>
    </message>
    <message>
        <source>Policy details changed</source>
        <translation>政策設定變更</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) edited: {languages}</source>
        <translation>
            <numerusform>編輯 %n 個章節（{languages}）</numerusform>
        </translation>
    </message>
    <message>
        <source>“{section}” added: {languages}</source>
        <translation>新增「{section}」（{languages}）</translation>
    </message>
    <message>
        <source>“{section}” edited: {languages}</source>
        <translation>編輯「{section}」（{languages}）</translation>
    </message>
    <message>
        <source>“{section}” removed: {languages}</source>
        <translation>刪除「{section}」（{languages}）</translation>
    </message>
    <message>
        <source>Review asked for: {subject}</source>
        <translation>送交審閱：{subject}</translation>
    </message>
    <message>
        <source>Approved: {subject}</source>
        <translation>核准：{subject}</translation>
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
        <translation>註解：{subject}</translation>
    </message>
    <message>
        <source>Answered: {subject}</source>
        <translation>回覆：{subject}</translation>
    </message>
    <message>
        <source>A version adopted</source>
        <translation>採納版本</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder of the policy</source>
        <translation>政策的資料夾</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>儲存版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更說明</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>儲存版本</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Make this a fact</source>
        <translation>設為關鍵資訊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Make the fact</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Give the fact a name of small letters, digits and hyphens.</source>
        <translation>請取一個由小寫字母、數字和連字號組成的名稱。</translation>
    </message>
    <message>
        <source>Its value is “{words}”. Every text that names it shows that.</source>
        <translation>其值為「{words}」。凡引用它的文字都會顯示此值。</translation>
    </message>
    <message>
        <source>The fact “{name}” says “{value}” already.</source>
        <translation>「{name}」已經有另一個值：「{value}」。</translation>
    </message>
    <message>
        <source>Make this a fact…</source>
        <translation>設為關鍵資訊…</translation>
    </message>
</context>
<context>
    <name>WordsChoice</name>
    <message>
        <source>What you changed</source>
        <translation>您的變更</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>對方的變更</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>最後採用的文字</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用對方的</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>兩者都用</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Write</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
</context>
<context>
    <name>WriteWorkspace</name>
    <message>
        <source>No problem stands in a text.</source>
        <translation>文字中沒有問題。</translation>
    </message>
    <message>
        <source>Problem {number} of {count}: {title} {advice}</source>
        <translation>第 {number} 個問題，共 {count} 個：{title}{advice}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>More to do with the section</source>
        <translation>更多章節操作</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>The rows before</source>
        <translation>前面幾項</translation>
    </message>
    <message>
        <source>The next rows</source>
        <translation>後面幾項</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>_StyleBox</name>
    <message>
        <source>Style</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落樣式</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>章節標題</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>List</source>
        <translation>項目清單</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>編號清單</translation>
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
        <translation>標題列以下的列數</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄數</translation>
    </message>
</context>
</TS>
