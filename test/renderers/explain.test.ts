import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../src/classifiers/index.js';
import { maskExplanation } from '../../src/renderers/mask.js';
import { renderExplainMarkdown } from '../../src/renderers/md.js';
import { renderExplain } from '../../src/renderers/table/explain.js';
import { explain } from '../explain/helpers.js';
import { speak } from './samples.js';

const FILE = `Código;Nombres;Apellidos;RUC;Correo;Teléfono;Dirección;Departamento;Última compra;N° de compras;Venta acumulada;Estado;Fecha de nacimiento
C1;Ana María;Quispe Mamani;10456789016;ana.quispe@gmail.com;987654321;Av. Sol 123;Lima;01/10/2026;3;S/ 1,000.00;Activo;01/02/1990
C2;Eva;Ríos;;;;;;29/02/2026;;S/ 2,500.50;;
;;;;;;Av. Luna 9;;;;;;
`;
const PERSONAL = ['Mamani', 'Quispe', 'María', '10456789016', 'ana.quispe', '987654321', 'Av. Sol', '01/02/1990', '1990-02-01', '1 Feb 1990', 'Av. Luna'];
const person = (await explain(FILE, 'C1')).explanation;
const damaged = (await explain(FILE, 'C2')).explanation;
const rejected = (await explain(FILE, 'fila 4')).explanation;
const LANGUAGES = ['es', 'en'] as const;
const options = { width: 80, color: false, path: 'clientes.csv', reproduce: '' };

describe('a client on a screen', () => {
  it.each(LANGUAGES.flatMap((language) => [60, 80, 100, 140].map((width) => [language, width] as const)))(
    '%s, %i columns: no line is longer',
    (language, width) => {
      for (const explanation of [person, damaged, rejected]) {
        const lines = renderExplain(explanation, speak(language), { ...options, width }).split('\n');
        // A command is never cut.
        for (const line of lines) if (!/^\s+cartera /.test(line) && !/ cartera /.test(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        for (const line of lines) expect(line).toBe(line.trimEnd());
      }
    },
  );

  it.each(LANGUAGES)('%s: says the heading and the rule of every classification that has evidence', (language) => {
    const say = speak(language);
    const text = renderExplain(person, say, { ...options, width: 140 }).replace(/\s+/g, ' ');
    for (const { name, ran, label } of person.classifications) {
      const words = say.words.rules[name as 'state'];
      if (!ran) continue;
      expect(text).toContain(words.heading.toUpperCase());
      expect(text).toContain((words.labels[label as 'current'] ?? 'Lima').toUpperCase());
    }
  });

  it('shows cells, what was read and what is wrong with them', () => {
    const text = renderExplain(damaged, speak('es', 'es-PE'), options);
    expect(text).toContain('29/02/2026');
    expect(text).toContain('no es una fecha que exista');
    expect(text).toContain('S/ 2,500.50');
    expect(text).not.toContain('leído como 2,500.50');
    // The reason has the currency as well.
    expect(text.replace(/\s+/g, ' ')).toContain('S/ 2,501, el número 1 de 2: el primero siempre es A.');
    expect(renderExplain(person, speak('en', 'en-US'), options)).toContain('01/10/2026  read as 1 Oct 2026');
  });

  it('shows what became of a row that is no client', () => {
    const text = renderExplain(rejected, speak('es'), options).replace(/\s+/g, ' ');
    expect(text).toContain('La fila se rechazó');
    expect(text).not.toContain('ESTADO');
  });

  it('does not let texts of the file steer the terminal', () => {
    const evil = { ...person, who: person.who.map((cell) => ({ ...cell, raw: '\u001b[2Jx', value: '\u001b[2Jx' })) };
    expect(renderExplain(evil, speak('es'), options)).not.toContain('\u001b');
    expect(renderExplainMarkdown(evil, speak('es'), options)).not.toContain('\u001b');
  });
});

describe('personal data', () => {
  const renderings = (explanation: typeof person) =>
    LANGUAGES.flatMap((language) => [
      renderExplain(explanation, speak(language), { ...options, width: 140 }),
      renderExplain(explanation, speak(language), options),
      renderExplainMarkdown(explanation, speak(language), options),
      JSON.stringify(explanation),
    ]);

  it('is cut short or hidden', () => {
    for (const explanation of [person, rejected])
      for (const text of renderings(maskExplanation(explanation))) for (const secret of PERSONAL) expect(text).not.toContain(secret);
    const text = renderExplain(maskExplanation(person), speak('es'), options);
    for (const shown of ['Ana Q.', '…016', 'a…@gmail.com', '…321', 'oculto']) expect(text).toContain(shown);
  });

  it('is there where it was asked for', () => {
    const text = renderings(person).join('\n');
    for (const secret of PERSONAL.slice(0, 6)) expect(text).toContain(secret);
  });

  it('is no sentence either: a year of birth is left out of the reason', () => {
    const told = {
      ...person,
      classifications: person.classifications.map((one) => (one.name === 'generation' ? { ...one, why: { code: 'year', args: { year: 1990 } } } : one)),
    };
    expect(maskExplanation(told).classifications.find(({ name }) => name === 'generation')?.why).toBeNull();
  });
});

describe('the rule in words', () => {
  const args = { 'state.current': 91, 'state.active': 366, 'tier.a': 81, 'tier.b': 96, locationLevel: 'province' };
  it.each(LANGUAGES)('is a sentence for every classification (%s)', (language) => {
    const say = speak(language);
    for (const name of RULE_NAMES) expect(say.words.rules[name].rule(args, say.format), name).toMatch(/^[A-ZÁÉÍÓÚ\d].{20,}\.$/);
  });

  it.each(LANGUAGES)('names the thresholds of the run (%s)', (language) => {
    const { words, format } = speak(language);
    expect(words.rules.state.rule(args, format)).toMatch(/91.*366/);
    expect(words.rules.tier.rule(args, format)).toMatch(/81%.*96%/);
    expect(words.rules.location.rule(args, format)).toContain(language === 'es' ? 'provincia' : 'province');
  });

  it('follows the method of the run, and has thresholds of its own where a run gives none', () => {
    const { words, format } = speak('es');
    const { state, tier, keyAccount, interest, size, profitability } = words.rules;
    expect(tier.rule({ ...args, 'tier.method': 'amounts', 'tier.a': 10_000, 'tier.b': 1000 }, format)).toBe(
      'Por facturación. A: desde 10,000 · B: desde 1,000 · C: menos.',
    );
    expect(tier.rule({ ...args, 'tier.method': 'quantiles', 'tier.a': 20, 'tier.b': 50 }, format)).toContain('el primer 20% de los clientes');
    expect(state.rule({ ...args, 'state.method': 'cadence', 'state.cadence.current': 1.5, 'state.cadence.active': 3 }, format)).toContain(
      'hasta 1.5 veces, activo hasta 3 veces',
    );
    expect(state.rule(args, format)).not.toContain('ritmo');
    expect(keyAccount.rule({}, format)).toBe('Cuenta clave: 5% o más de la facturación, o uno de los 10 mayores donde 100 o más han facturado.');
    expect(keyAccount.rule({ 'keyAccount.share': 7, 'keyAccount.top': 0, 'keyAccount.buyers': 1 }, format)).toBe('Cuenta clave: 7% o más de la facturación.');
    expect(interest.rule({ 'interest.hot': 5, 'interest.warm': 3, 'interest.recent': 15, 'interest.contact': 60 }, format)).toMatch(
      /15 días 2, en 60 días 1.*desde 5 .*desde 3/,
    );
    expect(size.rule({ 'size.small': 11, 'size.medium': 51, 'size.large': 201 }, format)).toMatch(/menos de 11 .*desde 51 .*desde 201/);
    expect(profitability.rule({}, format)).toContain('si puede comprar lo que compra o más.');
    expect(profitability.rule({ 'profitability.rate': 12, 'profitability.potential': 1.5 }, format)).toMatch(/12% .*1\.5 veces/);
  });

  it('is another one in each language', () => {
    const [es, en] = [speak('es'), speak('en')];
    for (const name of RULE_NAMES) expect(es.words.rules[name].rule(args, es.format)).not.toBe(en.words.rules[name].rule(args, en.format));
  });
});
