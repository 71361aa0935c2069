import { rule } from './rule.js';

/** Whether a client is a person or a company. */
export const clientType = rule({
  labels: ['person', 'company', 'unknown'],
  evidence: ['taxId', 'isCompany', 'legalForm', 'company', 'name', 'firstName'],
  of: () => 'unknown',
});
