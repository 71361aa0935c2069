import { CarteraError } from '../errors.js';

/** A text with the place where it begins, 1-based. */
export type Word = { readonly text: string; readonly at: number };

/** What was written, before anybody knows what the names stand for. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly name: Word; readonly op: Operator; readonly values: readonly Word[] };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

type Token = Word & { readonly kind: 'word' | 'quoted' | 'sign' };

const SIGNS: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '≠': '!=',
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
};
const AND = new Set(['and', 'y', 'e', '&&', '&']);
const OR = new Set(['or', 'o', 'u', '||']);
const NOT = new Set(['not', 'no']);
const IN = new Set(['in', 'en']);
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '«': '»', '“': '”', '‘': '’' };
const OPERATOR = /^(?:==|!=|<>|<=|=<|>=|=>|[=<>≠≤≥])/;
const WORD = /^[^\s=<>≠≤≥!()",;«»“”]+/;
/** Nesting that no person writes. */
const DEEPEST = 60;

/**
 * Reads `state=inactive and (tier=A or owner="Ana Quispe")`: comparisons with = != < <= > >=, `in (a, b)`, and, or, not and
 * parentheses, in English or Spanish (`y`, `o`, `no`, `en`). Names and values may have spaces; a value that holds one of those words or signs
 * stands in quotes. `place` says where it was written, for errors.
 * @throws CarteraError condition-syntax
 */
export function parseExpression(text: string, place: string): Expression {
  return new Parser(text, tokenize(text, place), place).parse();
}

function tokenize(text: string, place: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (kind: Token['kind'], length: number, shown: string): void => {
    tokens.push({ kind, text: shown, at: at + 1 });
    at += length;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const [letter = ''] = rest;
    const operator = OPERATOR.exec(rest)?.[0];
    // An apostrophe within a word is part of it: O'Higgins.
    const close = QUOTES[letter];
    if (/\s/.test(letter)) at++;
    else if (operator !== undefined) take('sign', operator.length, SIGNS[operator] ?? operator);
    else if ('(),;'.includes(letter)) take('sign', 1, letter);
    else if (close !== undefined) {
      const end = rest.indexOf(close, 1);
      if (end < 0) throw new CarteraError('condition-syntax', { place, at: at + 1, cause: 'quote' });
      take('quoted', end + 1, rest.slice(1, end));
    } else {
      const word = WORD.exec(rest)?.[0] ?? letter;
      take('word', word.length, word);
    }
  }
  return tokens;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly place: string,
  ) {}

  parse(): Expression {
    const whole = this.parseAny();
    if (this.peek() !== undefined) this.refuse(this.isSign(')') ? 'close' : 'joint');
    return whole;
  }

  private parseAny(): Expression {
    const parts = [this.parseAll()];
    while (this.takeWord(OR)) parts.push(this.parseAll());
    return parts.length === 1 ? (parts[0] as Expression) : { any: parts };
  }

  private parseAll(): Expression {
    const parts = [this.parseOne()];
    while (this.takeWord(AND)) parts.push(this.parseOne());
    return parts.length === 1 ? (parts[0] as Expression) : { all: parts };
  }

  private parseOne(): Expression {
    if (++this.depth > DEEPEST) this.refuse('depth');
    const one = this.parseInner();
    this.depth--;
    return one;
  }

  private parseInner(): Expression {
    if (this.takeWord(NOT)) return { not: this.parseOne() };
    if (!this.takeSign('(')) return this.parseComparison();
    const inner = this.parseAny();
    if (!this.takeSign(')')) this.refuse('open');
    return inner;
  }

  private parseComparison(): Expression {
    const begin = this.peek();
    if (begin?.kind === 'word' && isJoint(begin)) this.refuse('name');
    const name = this.takeText(() => this.startsList(0) || (this.isWord(0, NOT) && this.startsList(1)));
    if (name === null) this.refuse('name');
    const negated = this.takeWord(NOT);
    if (this.takeWord(IN)) {
      const compared: Expression = { name, op: '=', values: this.parseList() };
      return negated ? { not: compared } : compared;
    }
    const sign = this.peek();
    const op = sign?.kind === 'sign' ? SIGNS[sign.text] : undefined;
    if (op === undefined) this.refuse('operator');
    this.at++;
    if ((op === '=' || op === '!=') && this.isSign('(')) return { name, op, values: this.parseList() };
    const value = this.takeText(isJoint);
    if (value === null) this.refuse('value');
    return { name, op, values: [value] };
  }

  private parseList(): Word[] {
    if (!this.takeSign('(')) this.refuse('list');
    const values: Word[] = [];
    do {
      const value = this.takeText(() => false);
      if (value === null) this.refuse('value');
      values.push(value);
    } while (this.takeSign(',') || this.takeSign(';'));
    if (!this.takeSign(')')) this.refuse('open');
    return values;
  }

  /** Words up to a sign or to one that ends them, as they were written; a text in quotes stands alone. */
  private takeText(ends: (token: Token) => boolean): Word | null {
    const first = this.peek();
    if (first === undefined || first.kind === 'sign') return null;
    this.at++;
    if (first.kind === 'quoted') return first;
    let last: Token = first;
    for (let next = this.peek(); next !== undefined && this.isMore(last, next) && !ends(next); next = this.peek()) {
      last = next;
      this.at++;
    }
    return { text: this.text.slice(first.at - 1, last.at - 1 + last.text.length), at: first.at };
  }

  /** `1,234.50` is one number: a comma between digits belongs to it, but for lists. */
  private isMore(last: Token, next: Token): boolean {
    if (next.kind === 'word') return true;
    const after = this.tokens[this.at + 1];
    const joined = next.text === ',' && next.at === last.at + last.text.length && after?.at === next.at + 1 && after.kind === 'word';
    return joined && this.listDepth() === 0 && /\d$/.test(last.text) && /^\d/.test(after.text);
  }

  /** Whether the token at hand stands in the list of an `in`. */
  private listDepth(): number {
    for (let at = this.at; at > 0; at--) {
      const token = this.tokens[at - 1] as Token;
      if (token.kind !== 'sign') continue;
      if (token.text === '(') return this.isList(at - 1) ? 1 : 0;
      if (token.text !== ',' && token.text !== ';') return 0;
    }
    return 0;
  }

  private isList(open: number): boolean {
    const before = this.tokens[open - 1];
    return before !== undefined && (before.text === '=' || before.text === '!=' || IN.has(before.text.toLowerCase()));
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private isSign(text: string): boolean {
    const token = this.peek();
    return token?.kind === 'sign' && token.text === text;
  }

  private takeSign(text: string): boolean {
    const found = this.isSign(text);
    if (found) this.at++;
    return found;
  }

  private isWord(ahead: number, words: ReadonlySet<string>): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === 'word' && words.has(token.text.toLowerCase());
  }

  /** `in (`: a name may hold the word alone, as in `días en mora`. */
  private startsList(ahead: number): boolean {
    return this.isWord(ahead, IN) && this.tokens[this.at + ahead + 1]?.text === '(';
  }

  private takeWord(words: ReadonlySet<string>): boolean {
    const found = this.isWord(0, words);
    if (found) this.at++;
    return found;
  }

  private refuse(cause: string): never {
    throw new CarteraError('condition-syntax', { place: this.place, at: this.peek()?.at ?? this.text.length + 1, cause });
  }
}

function isJoint({ text }: Token): boolean {
  const word = text.toLowerCase();
  return AND.has(word) || OR.has(word);
}
