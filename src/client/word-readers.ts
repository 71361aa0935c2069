import { type Channel, channelReader, namesReferrer } from './channel-words.js';
import type { FieldName } from './fields.js';
import { type Heat, interestReader } from './interest-words.js';
import { type Ownership, ownershipReader } from './ownership-words.js';
import type { ColumnPlan } from './plan.js';
import { ProductNames } from './products.js';
import { type Stage, stageReader } from './stage-words.js';
import { type Lists, wordReader } from './word-reader.js';

/** The user's own words, from the configuration. */
export type OwnWords = {
  readonly stage: Lists<Stage>;
  readonly interest: Lists<Heat>;
  readonly ownership: Lists<Ownership>;
  /** Words of source and medium columns by the stage that they put a client in. */
  readonly stageFrom: Lists<Stage>;
};

/** Amounts that some files give as parts of the revenue. */
export type ShareField = 'margin' | 'costToServe';

/** What the words of a file's columns say; each answers null for a word that says nothing. */
export type WordReaders = {
  readonly stageOf: (word: string) => Stage | null;
  /** By the user's own table. */
  readonly stageFrom: (word: string) => Stage | null;
  readonly channelOf: (word: string) => Channel | null;
  /** The source column names who sent the client. */
  readonly sourceIsReferrer: boolean;
  readonly interestOf: (word: string) => Heat | null;
  readonly ownershipOf: (word: string) => Ownership | null;
  readonly products: ProductNames;
  /** What a margin or cost is divided by to be a part of the revenue (1 or 100); null where it is an amount. */
  readonly partsOf: Readonly<Record<ShareField, number | null>>;
};

/** Makes the readers of a file's columns of words, with the user's own words before the built-in ones. */
export function makeWordReaders(columns: readonly ColumnPlan[] = [], own: Partial<OwnWords> = {}): WordReaders {
  const of = (field: FieldName): ColumnPlan | undefined => columns.find((column) => column.field === field);
  const signs = new Set(columns.flatMap((column) => (column.field === 'products' ? (column.shapes.list ?? []) : [])));
  const source = of('source');
  return {
    stageOf: stageReader(own.stage),
    stageFrom: wordReader<Stage>({ order: ['negotiation', 'proposal', 'qualification', 'lead', 'won', 'lost'], phrases: own.stageFrom ?? {} }),
    channelOf: channelReader(),
    sourceIsReferrer: source !== undefined && namesReferrer(source.header),
    interestOf: interestReader(own.interest, of('interest')?.shapes.scale),
    ownershipOf: ownershipReader(own.ownership, of('origin')?.header),
    products: new ProductNames([...signs]),
    partsOf: { margin: of('margin')?.shapes.parts ?? null, costToServe: of('costToServe')?.shapes.parts ?? null },
  };
}
