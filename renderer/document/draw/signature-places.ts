import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { signaturePlaces } from '../../../shared/gongwen/signature-places.ts';
import { type Zone, zoneNamed } from '../schema/zones.ts';

const indent = ({ pos, node }: Zone, characters: number): Decoration =>
  Decoration.node(pos, pos + node.nodeSize, {
    style: `padding-right: calc(${characters} * var(--character-cell))`,
  });

/** Sets 署名 and 成文日期 where they will stand on the page. */
export const placeSignature = (): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const office = zoneNamed(doc, 'signatureOffice');
        const date = zoneNamed(doc, 'signatureDate');
        const { offices, date: after } = signaturePlaces(
          [office.node.textContent],
          date.node.textContent,
          false,
        );
        const [before = 0] = offices;
        return DecorationSet.create(doc, [
          ...(office.node.content.size > 0 ? [indent(office, before)] : []),
          ...(date.node.content.size > 0 ? [indent(date, after)] : []),
        ]);
      },
    },
  });
