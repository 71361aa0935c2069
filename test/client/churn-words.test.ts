import { describe, expect, it } from 'vitest';
import { CAUSES, readCause } from '../../src/client/churn-words.js';

describe('why a client says it left', () => {
  it.each([
    [
      'price',
      'Precio',
      'PRECIOS ALTOS',
      'Muy caro',
      'caro',
      'Costo',
      'Competencia más barata',
      'Encontró más barato en otra tienda',
      'Se fue con la competencia por precio',
    ],
    ['price', 'Price', 'Too expensive', 'Pricing', 'cheaper competitor', 'They found a better price elsewhere', 'Price increase in March'],
    [
      'dissatisfaction',
      'Mala atención',
      'Demora en la entrega',
      'demoras',
      'Reclamo sin resolver',
      'Calidad',
      'Insatisfecho',
      'No cumplieron con el plazo',
      'Sin stock',
    ],
    ['dissatisfaction', 'Poor service', 'late delivery', 'Quality', 'Dissatisfied', 'Had a complaint', 'Not happy with support', 'Out of stock', 'Servicio'],
    [
      'attention',
      'Nadie llamó',
      'Nadie lo llamó desde marzo',
      'Sin seguimiento',
      'Falta de seguimiento',
      'Cambio de vendedor',
      'Se fue el vendedor',
      'No lo visitan',
      'Abandono',
    ],
    ['attention', 'Nobody called', 'No follow-up', 'lack of follow up', 'Salesperson left', 'Change of sales rep', 'neglected'],
    [
      'gone',
      'Cierre',
      'Cerró el negocio',
      'Quiebra',
      'Mudanza',
      'Se mudó a Chile',
      'Ya no necesita',
      'Falleció',
      'Empresa en liquidación',
      'Baja de RUC',
      'Fin de obra',
    ],
    ['gone', 'Closed down', 'Out of business', 'Moved away', 'no longer needed', 'Bankruptcy', 'Deceased', 'Project ended'],
    ['other', 'Otro', 'Otros motivos', 'Se fue con la competencia', 'Temporada', 'Falta de presupuesto', 'Other', 'Competitor', 'Went with a family supplier'],
  ] as const)('%s', (cause, ...texts) => {
    expect(texts.map((text) => [text, readCause(text)])).toEqual(texts.map((text) => [text, cause]));
  });

  it.each(['', '-', '3', '12/05/2024', 'No sabe', 'Desconocido', 'SIN MOTIVO', 'Pendiente', 'Unknown', 'Not specified', 'no reason given', 'x'])(
    '%j says nothing',
    (text) => expect(readCause(text)).toBeNull(),
  );

  it.each([
    ['a closed business explains its prices', 'Cerró el negocio por los costos', 'gone'],
    ['a closed account explains nothing', 'Cierre de cuenta por mala atención', 'dissatisfaction'],
    ['a move explains less than what was named', 'Se mudó, además muy caro', 'price'],
    ['what is denied does not count', 'Sin demoras, se mudó', 'gone'],
    ['who went to another one has not moved away', 'Moved to a competitor', 'other'],
    ['a deal that was lost is no closed shop', 'Closed lost', 'other'],
    ['a closed account is no closed shop', 'Cierre de cuenta', 'other'],
    ['who needs nothing now may need something later', 'No necesita por el momento', 'other'],
    ['who is closed for a while', 'Cerró temporalmente', 'other'],
    ['who is followed up', 'En seguimiento', 'other'],
    ['nobody, and words between', 'They said that nobody ever called them back', 'attention'],
    ['never, and words between', 'Nunca más lo volvieron a llamar', 'attention'],
    ['nobody came', 'Nadie del área comercial lo visitó', 'attention'],
    ['a client that answers nobody', 'Nunca contestó', 'other'],
    [
      'a long sentence',
      'El señor comentó en la última visita que su socio consiguió por medio de un conocido un proveedor con mejores precios que los nuestros',
      'price',
    ],
    ['a long sentence, at its end', `${'palabra '.repeat(40)} nadie lo llamó`, 'attention'],
    ['words that only hold one of ours', 'Carolina', 'other'],
  ] as const)('%s', (_, text, cause) => expect(readCause(text)).toBe(cause));

  it('reads its own codes', () => expect(CAUSES.map(readCause)).toEqual(CAUSES));
});
