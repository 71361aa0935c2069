/** How a score is shown: the file and its sales as the user named them, the command that gives it again, whether personal data stays whole. */
export type ScoreView = {
  readonly path: string;
  readonly sales: string;
  readonly reproduce: string;
  readonly showPersonal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
};
