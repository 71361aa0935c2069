import { paperOf } from '../../client/places/paper.js';
import type { CallRow } from '../score-cases.js';
import type { ScoreRows } from '../score-rows.js';
import { sheetHeight } from './styles.js';

/** A text cut to so many letters, at a word where one ends near. */
export function cutText(text: string, letters: number): string {
  const signs = [...text];
  if (signs.length <= letters) return text;
  const cut = signs.slice(0, letters - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > letters * 0.7 ? cut.slice(0, space) : cut).replace(/[\s,;:·.]+$/, '')}…`;
}

/** What of a long judgement stands on the second sheet; `lines` to write on below each question. */
export type Fitted = {
  readonly signals: number;
  readonly questions: number;
  readonly lines: 1 | 2;
  readonly traits: number;
  readonly calls: number;
};

// Sizes on paper, in millimetres, and letters of a line, taken from the style sheet for a wide system font: a narrower one leaves room.
const LINE = 4.2;
const [HALF, WHOLE, FINE] = [53, 120, 140];
const GAP = 4.6;
const HEADING = 6.5;
const ITEM_GAP = 1.5;
const ANSWER = 5.3;
const CALL = 6.1;
const SMALL = 3.8;
const [MOST_SIGNALS, MOST_QUESTIONS, MOST_TRAITS, MOST_CALLS, LEAST_CALLS] = [6, 6, 3, 14, 4];
/** Letters that are shown of one sentence. */
export const MOST_LETTERS = {
  signal: 200,
  question: 190,
  trait: 150,
  why: 100,
  client: 40,
  name: 96,
  target: 110,
  item: 130,
  command: 420,
  because: 28,
} as const;

/** No sentence of the method is cut but the command. */
const LONGEST = 5_000;

const linesOf = (text: string, most: number, letters: number): number => Math.max(1, Math.ceil(Math.min(text.length, most) / letters));
const listOf = (texts: readonly string[], most: number): number =>
  texts.reduce((sum, text) => sum + linesOf(text, most, HALF) * LINE + ITEM_GAP, texts.length === 0 ? 0 : HEADING);

/** The content of the second sheet that takes room: what is asked, what is said, whom to call, and the letters of the method below. */
export type Wanted = Pick<ScoreRows, 'signals' | 'questions' | 'strengths' | 'weaknesses' | 'more' | 'facts'> & {
  readonly calls: readonly CallRow[];
  readonly method: readonly string[];
};

/** Decides how much fits: fewer lines to write on first, then fewer questions and signals, so that some clients to call always stand there. */
export function fitSheet(wanted: Wanted, country: string | null): Fitted {
  const height = sheetHeight(paperOf(country));
  let fitted: Fitted = {
    signals: Math.min(wanted.signals.length, MOST_SIGNALS),
    questions: Math.min(wanted.questions.length, MOST_QUESTIONS),
    lines: 2,
    traits: MOST_TRAITS,
    calls: 0,
  };
  for (;;) {
    const room = height - heightOf(wanted, fitted);
    const calls = Math.min(wanted.calls.length, MOST_CALLS, Math.floor(room / CALL));
    if (calls >= Math.min(wanted.calls.length, LEAST_CALLS) && room >= 0) return { ...fitted, calls };
    const fewer = shrink(fitted);
    if (fewer === null) return { ...fitted, calls: Math.max(0, calls) };
    fitted = fewer;
  }
}

function shrink(fitted: Fitted): Fitted | null {
  const { signals, questions, lines, traits } = fitted;
  if (lines === 2) return { ...fitted, lines: 1 };
  if (signals > 4 || questions > 4) return { ...fitted, signals: Math.min(signals, 4), questions: Math.min(questions, 4), lines: 2 };
  if (traits > 2) return { ...fitted, traits: 2 };
  if (signals > 2 || questions > 2) return { ...fitted, signals: Math.max(2, signals - 1), questions: Math.max(2, questions - 1) };
  return traits > 1 ? { ...fitted, traits: 1 } : null;
}

function heightOf(
  { signals, questions, strengths, weaknesses, more, facts, calls, method }: Wanted,
  { signals: s, questions: q, lines, traits }: Fitted,
): number {
  const { signal, question, trait } = MOST_LETTERS;
  const asked = listOf(
    signals.slice(0, s).map(({ text }) => text),
    signal,
  );
  const rest = (shown: number, all: number): number => (shown < all ? LINE : 0);
  const said = [strengths, weaknesses, more].map((texts) => listOf(texts.slice(0, traits), trait)).filter((one) => one > 0);
  const left = Math.max(asked, HEADING + LINE) + rest(s, signals.length) + said.reduce((sum, one) => sum + one + GAP, 0);
  const right =
    questions.slice(0, q).reduce((sum, { text }) => sum + linesOf(text, question, HALF) * LINE + lines * ANSWER + 2.2, HEADING) + rest(q, questions.length);
  const beside =
    facts.length === 0
      ? 0
      : GAP +
        8 +
        Math.max(
          ...facts.map(({ items }) => items.reduce((sum, item) => sum + linesOf(item, 2 * trait, WHOLE / Math.min(3.4, facts.length) / 1.15) * LINE, HEADING)),
        );
  const list = calls.length === 0 ? 0 : HEADING + CALL + LINE + GAP;
  const below = method.reduce((sum, text) => sum + linesOf(text, LONGEST, FINE) * SMALL + 0.7, HEADING + 3);
  return Math.max(left, right) + beside + list + below + GAP;
}
