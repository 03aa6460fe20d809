"""Pages as browsers save them: one file, a file with a folder beside it, or an archive."""

from pathlib import Path

import pytest

from editor.exchange.published.saved_page import open_page
from editor.exchange.published.shown_blocks import ShownPage, shown_page

PAGE = "<html><head>{head}</head><body><p>We do <em class='x'>not</em> sell it.</p></body></html>"
ARCHIVE = """From: <Saved by Blink>
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html
Content-Location: https://example.com/legal/privacy

{page}
--b
Content-Type: text/css
Content-Location: {address}

.x {{ display: none; }}
--b--
"""


def shown(folder: Path, head: str, **files: str) -> ShownPage:
    path = folder / "en" / "page.html"
    path.parent.mkdir()
    path.write_text(PAGE.format(head=head), "utf-8")
    for name, css in files.items():
        (folder / f"{name}.css").write_text(css, "utf-8")
    return shown_page(open_page(path))


def test_a_style_sheet_that_lies_beside_a_page_is_read(tmp_path: Path) -> None:
    page = shown(tmp_path, '<link rel="stylesheet" href="../one%2Dtwo.css?v=3">', **{"one-two": ".x {display: none}"})
    assert [block.text for block in page.blocks] == ["We do sell it."]
    assert page.unread == ()


def test_what_a_style_sheet_imports_is_read_from_where_it_stands_and_once(tmp_path: Path) -> None:
    page = shown(
        tmp_path,
        '<link rel="stylesheet" href="../one.css">',
        one='@import "two.css"; @import "gone.css";',
        two='@import "one.css"; .x {display: none}',
    )
    assert [block.text for block in page.blocks] == ["We do sell it."]
    assert page.unread == ("gone.css",)


@pytest.mark.parametrize("link", ["https://example.com/one.css", "//example.com/one.css", "/one.css", "one.txt", ""])
def test_what_was_not_saved_with_the_page_is_not_read(tmp_path: Path, link: str) -> None:
    assert shown(tmp_path, f'<link rel="stylesheet" href="{link}">', one="").unread == (link,)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("cid:css-1@mhtml.blink", "cid:css-1@mhtml.blink"),
        ("../site.css", "https://example.com/site.css"),
    ],
)
def test_an_archive_brings_its_style_sheets(tmp_path: Path, link: str, address: str) -> None:
    page = PAGE.format(head=f'<link rel="stylesheet" href="{link}">')
    path = tmp_path / "page.mhtml"
    path.write_text(ARCHIVE.format(page=page, address=address), "utf-8")
    saved = shown_page(open_page(path))
    assert [block.text for block in saved.blocks] == ["We do sell it."]
    assert saved.unread == ()
