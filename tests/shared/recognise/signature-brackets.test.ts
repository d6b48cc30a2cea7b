import { expect, it } from 'vitest';
import { signatureLine } from '../../../shared/recognise/signature.ts';

it.each(['云栖县（新区）柳镇人民政府', '云栖县(新区)柳镇人民政府'])(
  'keeps the brackets of a name: %s',
  (typed) => {
    expect(signatureLine(typed)?.offices).toEqual(['云栖县（新区）柳镇人民政府']);
  },
);
