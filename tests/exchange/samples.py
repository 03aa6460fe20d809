"""Invented policies as people have them: with and without contents lists, numbers, blank lines, wrapping."""

TRADITIONAL = """雲雀物流隱私權政策
最後更新日期：2023年5月1日
本政策說明雲雀物流如何處理您的資料，包含下列各節：
• 蒐集的資料
• 資料的用途
• 推播權限（僅限 App）
• 廣告識別碼
蒐集的資料
您寄送包裹時，我們會蒐集：
• 寄件人的姓名
• 收件人的電話 * 與地址
資料的用途
遞送包裹：
• 將包裹送達收件人。
客戶服務：
1. 回覆您的詢問。
2. 處理遺失的包裹。
以下是我們在特殊情形下會另行徵得您同意的用途:
• 市場調查
與我們聯絡
如有問題，請撥打客服專線。
推播權限（僅限 App）
我們以推播通知您包裹的狀態。
"""

SIMPLIFIED = """第一章 总则
第一条 目的
本规则旨在保护用户的个人信息。
第二条 定义
本规则所称「用户」，是指使用本服务的人。
第二章 权利
第三条 查询
用户可以查询自己的资料。
第四条 删除（仅限 Android）
用户可以要求我们删除其资料。
"""

ENGLISH = """LARK PARCELS PRIVACY NOTICE

Last updated: 3 May 2021

This notice says what Lark Parcels does with what it knows about you, and whom
you can ask about it. It holds for everyone who sends or receives a parcel with
us, in any country.

1. What we collect

We keep the names and addresses on your parcels for two years, so that we can
answer your questions about them.

   - names
   - addresses that you typed in yourself, even those that you never sent a
     parcel to

2. Whom we tell (EU only)

We tell nobody. We sell nothing. The following people work for us and have to
keep your secrets:

1) drivers
2) clerks

3. Contact

Write to privacy@lark.example.
"""

JAPANESE = """個人情報の取扱い

第1条（目的）
この文書は、ひばり運送が個人情報をどのように扱うかを定めます。

第2条（利用）
荷物を届けるために利用します。

第3条（お問い合わせ）
電話でお問い合わせください。
"""

MARKDOWN = """# Lark Parcels terms

*Effective 1 June 2022*

These terms hold
for everyone.

* [Parcels](#parcels)
* [Prices](#prices)
* [Claims](#claims)

## Parcels

We carry parcels of up to **20 kg**. See [the list][list] and [prices].

### What we refuse

1. animals
2. anything
   that burns

Prices
------

> Prices are in euros
> and include tax.

| size | price |
|------|-------|
| S    | 4     |

```
# not a heading
```

## Contact

Write to us.

[list]: https://lark.example/list
[prices]: https://lark.example/prices "All prices"
"""
