import { expect, it } from 'vitest';
import { bytesOf } from '../../../renderer/ui/chosen-file.ts';

/** A file that was moved away after it was chosen, as a browser has it. */
class GoneFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotFoundError'));
  }
}

it('A chosen file is read to the byte', async () => {
  expect(await bytesOf(new File(['去年'], '去年.txt'))).toEqual(new TextEncoder().encode('去年'));
});

it('A file that went after it was chosen, or has too many bytes, is named in a sentence', async () => {
  await expect(bytesOf(new GoneFile([], '去年.docx'))).rejects.toMatchObject({
    code: 'file-unread',
    detail: '去年.docx',
  });
  await expect(bytesOf(new File(['去年'], '去年.txt'), 5)).rejects.toMatchObject({
    code: 'too-large',
    detail: '去年.txt',
  });
});
