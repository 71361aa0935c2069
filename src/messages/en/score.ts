/** The judgement of a candidate's portfolio. */
export const score = {
  heading: "Candidate's portfolio",
};

export type ScoreWords = typeof score;
