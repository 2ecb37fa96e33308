import { documents } from '@vandong/campaign/read-model';
import { inspectionsById } from '@vandong/inspection/read-model';
import { findByName } from '@vandong/organisation/read-model';
import { foldDocumentNo } from '@vandong/projection/search';
import type { z } from 'zod';
import type { searchAnswer } from '../../contract/index.js';
import { knownVisits, present, type Reading } from '../reading/index.js';
import { both, date, localitiesNamed, same } from '../words/index.js';

export type SearchAnswer = Omit<z.infer<typeof searchAnswer>, 'readAt'>;
type Hit = SearchAnswer['hits'][number];

const documentKinds: Readonly<Record<string, ReturnType<typeof both>>> = {
  directive: both('Chỉ đạo', 'Directive'),
  plan: both('Kế hoạch', 'Plan'),
  committee: both('Quyết định thành lập Ban Chỉ đạo', 'Committee decision'),
  outline: both('Đề cương', 'Outline'),
  unitPlan: both('Kế hoạch của đơn vị', "Unit's plan"),
  unitReview: both('Sơ kết, tổng kết của đơn vị', "Unit's review"),
  minutes: both('Biên bản kiểm tra', 'Inspection minutes'),
};
/** A folded number shorter than this is in every document. */
const SHORTEST_NUMBER = 2;

/** Units, people and documents; people only inside the reader's own tree. What was typed with its marks comes first. */
export async function searchOf(reading: Reading, text: string): Promise<SearchAnswer> {
  const { snapshot, reader } = reading;
  const units = await reading.unitsToday();
  const within = await reader.units('unit.read');
  const named = await findByName(snapshot, text, within, reader.officer, localitiesNamed(text));
  const hits: Hit[] = named
    .filter(({ kind, id }) => kind === 'person' || !within || within.includes(id))
    .map(({ kind, id, code, name, nameEn, unit }) =>
      kind === 'unit'
        ? {
            kind,
            id,
            title: name,
            detail: both(code, `${code} · ${nameEn}`),
            href: `/don-vi/${encodeURIComponent(id)}`,
          }
        : {
            kind,
            id,
            title: `${code} ${name}`,
            detail: same(units.get(unit ?? '')?.code ?? ''),
            href: unit === null ? '/don-vi' : `/don-vi/${encodeURIComponent(unit)}?muc=people`,
          },
    );
  const exact = text.normalize('NFC').toLowerCase();
  const rank = ({ title }: Hit) => (title.normalize('NFC').toLowerCase().includes(exact) ? 0 : 1);
  return { hits: [...hits.sort((a, b) => rank(a) - rank(b)), ...(await documentHits(reading, text, within))] };
}

async function documentHits(reading: Reading, text: string, within: readonly string[] | undefined): Promise<Hit[]> {
  const folded = foldDocumentNo(text);
  if (folded.length < SHORTEST_NUMBER || !/\d/.test(folded)) return [];
  const units = await reading.unitsToday();
  const found = await documents(reading.snapshot, folded);
  const visits = await visitsKnown(
    reading,
    found.flatMap(({ inspection }) => inspection ?? []),
  );
  return found
    .filter(({ unit, inspection }) =>
      inspection !== null ? visits.has(inspection) : unit === null || !within || within.includes(unit),
    )
    .map(({ documentNo, kind, issuedOn, unit, inspection }) => {
      const name = documentKinds[kind] ?? same(kind);
      const of = unit === null ? '' : ` · ${units.get(unit)?.code ?? unit}`;
      return {
        kind: 'document' as const,
        id: documentNo,
        title: documentNo,
        detail: both(`${name.vi}${of}, ${date(issuedOn)}`, `${name.en}${of}, ${date(issuedOn)}`),
        href:
          unit !== null
            ? `/don-vi/${encodeURIComponent(unit)}`
            : inspection !== null
              ? `/kiem-tra?chon=${encodeURIComponent(inspection)}`
              : '/',
      };
    });
}

/** Minutes are of no unit's round: who may know of the visit may find them (dossier 4.1). */
async function visitsKnown(reading: Reading, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const visits = await inspectionsById(reading.snapshot, present(reading).moment, ids);
  return new Set((await knownVisits(reading, visits)).map(({ inspection }) => inspection));
}
