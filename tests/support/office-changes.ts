import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What LibreOffice makes of a file whose tracked changes it accepts, and of the same one when it rejects them. */
export interface Taken {
  accepted: Uint8Array;
  rejected: Uint8Array;
}

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Take(folder As String, count As Integer)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim word(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  ways = Array("Accept", "Reject")
  For at = 0 To count - 1
    For way = 0 To 1
      file = ConvertToURL(folder &amp; "/" &amp; at &amp; ".docx")
      doc = StarDesktop.loadComponentFromURL(file, "_blank", 0, hidden())
      dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; ways(way) &amp; "AllTrackedChanges", "", 0, Array())
      doc.storeToURL(ConvertToURL(folder &amp; "/" &amp; ways(way) &amp; "/" &amp; at &amp; ".docx"), word())
      doc.close(True)
    Next way
  Next at
End Sub
</script:module>
`;
const FIVE_MINUTES = 300_000;

/** Opens Word files in one LibreOffice, accepts all their tracked changes, rejects them, and saves what is left. */
export function takenByOffice(files: readonly Uint8Array[]): Taken[] {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-office-'));
  const office = (...words: string[]): void => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--norestore', ...words], {
      stdio: 'ignore',
      timeout: FIVE_MINUTES + files.length * 10_000,
    });
  };
  try {
    for (const name of ['Accept', 'Reject']) mkdirSync(join(folder, name));
    for (const [at, bytes] of files.entries()) writeFileSync(join(folder, `${at}.docx`), bytes);
    // The first start makes the profile, and a macro's place in it.
    office('--terminate_after_init');
    writeFileSync(join(folder, 'profile/user/basic/Standard/Module1.xba'), MODULE);
    office(`macro:///Standard.Module1.Take(${folder},${files.length})`);
    return files.map((_, at) => ({
      accepted: readFileSync(join(folder, 'Accept', `${at}.docx`)),
      rejected: readFileSync(join(folder, 'Reject', `${at}.docx`)),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
