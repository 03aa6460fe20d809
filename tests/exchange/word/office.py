"""LibreOffice at work on a Word file: accept or reject every change, or edit with changes recorded."""

import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE {root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{dtd}">\n'
)
_MODULE = (
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Work" script:language="StarBasic">'
    "{}</script:module>"
)
_LIBRARIES = (
    '<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">'
    '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"'
    ' library:link="false"/></library:libraries>'
)
_LIBRARY = (
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"'
    ' library:readonly="false" library:passwordprotected="false"><library:element library:name="Work"/>'
    "</library:library>"
)
_WORK = """
Sub Settle(source As String, target As String, command As String, old As String, fresh As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  If command = "" Then
    doc.RecordChanges = True
    search = doc.createReplaceDescriptor()
    search.SearchString = old : search.ReplaceString = fresh
    doc.replaceAll(search)
  Else
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    Dim none()
    dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, none())
  End If
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "MS Word 2007 XML"
  doc.storeToURL(ConvertToURL(target), kind())
  doc.close(True)
  StarDesktop.terminate()
End Sub
"""
ACCEPT, REJECT = ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges"


class Office:
    """One LibreOffice with a profile of its own; skips the test where there is none."""

    def __init__(self, folder: Path) -> None:
        found = shutil.which("soffice")
        if found is None:
            pytest.skip("no LibreOffice")
        self._folder = folder
        options = ["--headless", "--norestore", "--nologo", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
        self._command = [found, *options]
        self._run("--terminate_after_init")
        basic = folder / "profile/user/basic"
        standard = basic / "Standard"
        standard.mkdir(parents=True, exist_ok=True)
        head = _HEAD.format(root="library:libraries", dtd="libraries.dtd")
        (basic / "script.xlc").write_text(head + _LIBRARIES, "utf-8")
        head = _HEAD.format(root="library:library", dtd="library.dtd")
        (standard / "script.xlb").write_text(head + _LIBRARY, "utf-8")
        head = _HEAD.format(root="script:module", dtd="module.dtd")
        module = _MODULE.format(escape(_WORK))
        (standard / "Work.xba").write_text(head + module, "utf-8")

    def settled(self, data: bytes, command: str) -> bytes:
        """The file after every change was accepted or rejected."""
        return self._worked(data, command, "", "")

    def edited(self, data: bytes, old: str, new: str) -> bytes:
        """The file after words were replaced everywhere, with changes recorded."""
        return self._worked(data, "", old, new)

    def _worked(self, data: bytes, *words: str) -> bytes:
        source, target = self._folder / "source.docx", self._folder / "target.docx"
        source.write_bytes(data)
        target.unlink(missing_ok=True)
        said = ", ".join(f'"{word}"' for word in (str(source), str(target), *words))
        self._run(f"macro:///Standard.Work.Settle({said})")
        return target.read_bytes()

    def _run(self, word: str) -> None:
        subprocess.run([*self._command, word], capture_output=True, check=True, timeout=100)
