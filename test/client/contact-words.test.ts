import { describe, expect, it } from 'vitest';
import { isMassMail, readWay, WAYS } from '../../src/client/contact-words.js';

describe('the way of a contact', () => {
  it.each([
    ['visit', 'Visita', 'VISITAS', 'Visita comercial', 'Presencial', 'En persona', 'on-site', 'Field Visit', 'Visita, WhatsApp', 'Correo y visita', 'Personal'],
    ['meeting', 'Reunión', 'REUNION', 'Junta', 'Cita', 'Almuerzo', 'Meeting', 'Event', 'Demo', 'Feria', 'Reunión de cierre'],
    ['call', 'Llamada', 'Tel.', 'Telf', 'Teléfono', 'Vía telefónica', 'Call', 'Phone call', 'Celular', 'Cel.', 'llamada 3', 'Correo / llamada', 'Call Center'],
    ['video', 'Zoom', 'Google Meet', 'Teams', 'Videollamada', 'Reunión por Zoom', 'Reunión virtual', 'Visita virtual', 'video call'],
    [
      'chat',
      'WhatsApp',
      'Wsp',
      'wasap',
      'WPP',
      'SMS',
      'Mensaje de texto',
      'Mensaje al celular',
      'Telegram',
      'Facebook Messenger',
      'Chat en línea',
      'WhatsApp al celular',
    ],
    ['email', 'Correo', 'E-mail', 'mail', 'Correo electrónico', 'EMAIL', 'Correo personal', 'Carta', 'Web form'],
    ['social', 'Facebook', 'IG', 'LinkedIn', 'Redes sociales', 'DM', 'Inmail'],
    [
      'mass',
      'Masivo',
      'Correo masivo',
      'Boletín',
      'Boletín mensual',
      'Campaña',
      'Campaña navideña',
      'Newsletter',
      'WhatsApp masivo',
      'Lista de difusión',
      'Mailchimp',
      'Mailing',
    ],
    [
      'none',
      'Ninguno',
      'No contactado',
      'Sin contacto',
      'Nunca',
      'No contesta',
      'Por llamar',
      'Pendiente',
      'Reunión pendiente',
      'Llamada perdida',
      'Not contacted',
      'Voicemail',
    ],
    ['none', 'Sin visita', 'No se le ha llamado', 'Has not been called', 'No visitado', 'Todavía no'],
  ] as const)('%s', (way, ...words) => {
    expect(words.map((word) => [word, readWay(word)])).toEqual(words.map((word) => [word, way]));
  });

  it.each(['Task', 'Tarea', 'Nota', '7', 'x', 'Juan'])('%s names none', (word) => expect(readWay(word)).toBeNull());

  it('a call or a visit during a campaign is one; a letter or a message is mass mail', () => {
    expect(['Llamada de campaña', 'Visita por campaña', 'Correo de campaña', 'WhatsApp campaña'].map(readWay)).toEqual(['call', 'visit', 'mass', 'mass']);
  });
  it('mass mail is what this reading says', () => {
    expect(['Correo masivo', 'Campaña de mailing', 'Correo', 'Llamada'].map(isMassMail)).toEqual([true, true, false, false]);
    expect(WAYS).toContain('mass');
  });
});
