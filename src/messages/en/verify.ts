/** Checks against published figures. */
export const verify = {
  heading: 'Checks',
};

export type VerifyWords = typeof verify;
