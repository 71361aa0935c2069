/** How a score is shown: the file and its sales as the user named them, the command that gives it again, whether personal data stays whole. */
export type ScoreView = {
  readonly path: string;
  readonly sales: string;
  readonly reproduce: string;
  readonly showPersonal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** ISO 3166-1 of the file's country: the paper its pages are printed on; A4 where it is not known. */
  readonly country?: string | null;
};
