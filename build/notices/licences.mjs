import parse from 'spdx-expression-parse';

/** Licences that let a program be given away with what it holds, on no more than their notice. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'BlueOak-1.0.0',
]);

/** @typedef {ReturnType<typeof parse>} Expression */

/** @param {Expression} expression @returns {boolean} */
function allows(expression) {
  if ('license' in expression) return ALLOWED.has(expression.license) && !expression.exception;
  const [left, right] = [allows(expression.left), allows(expression.right)];
  return expression.conjunction === 'or' ? left || right : left && right;
}

/**
 * Whether what stands under this licence may be bundled: an SPDX expression that the allowed licences satisfy.
 * @param {unknown} licence as a package.json has it
 */
export function isAllowed(licence) {
  if (typeof licence !== 'string') return false;
  try {
    return allows(parse(licence));
  } catch {
    // No SPDX expression: nobody can say what it allows.
    return false;
  }
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** @type {Record<string, string>} */
const TEXTS = { MIT, ISC };

/** Who holds the rights in packages that bring neither a file of their licence nor an author. @type {Record<string, string>} */
const HOLDERS = { '@fluentui/react-icons': '2020 Microsoft Corporation' };

/** @param {{ name: string, author?: unknown }} manifest a package.json */
function holderOf({ name, author }) {
  if (typeof author === 'string') return author;
  return author && typeof author === 'object' && 'name' in author ? String(author.name) : HOLDERS[name];
}

/**
 * The text of a licence for a package that brings no file of it: the standard text, under its author's name.
 * @param {{ name: string, license: string, author?: unknown }} manifest a package.json
 * @returns {string | null} null for a licence whose text stands nowhere here, or where nobody is named
 */
export function standardText(manifest) {
  const [text, holder] = [TEXTS[manifest.license], holderOf(manifest)];
  return text && holder ? `Copyright (c) ${holder}\n\n${text}` : null;
}
