// How each kind of conflict is told: what is wrong, what mends it, and the button.

import type { Catalogue } from '../language/language'

/** Those of which there are any, as a list. */
function counted(language: string, counts: [count: number, one: string, many: string][]): string {
  const parts = counts.filter(([count]) => count > 0)
  return new Intl.ListFormat(language).format(
    parts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
  )
}

const en = {
  fix: 'Fix it',
  voidGrant: (who: string, what: string) => ({
    message: `${who} was granted “${what}” and denied it as well. The denial counts.`,
    fix: 'The grant is taken back.',
    act: 'Take the grant back',
  }),
  voidDepartmentGrant: (path: string, what: string) => ({
    message: `${path} grants “${what}” in vain: all its people are denied it by a nearer department or themselves.`,
    fix: 'The department grants it no more.',
    act: 'Take the grant back',
  }),
  overlappingRole: (who: string, space: string) => ({
    message: `${who} has a higher role in ${space} than in the organization, or than in another space of the same department.`,
    fix: `The role in ${space} becomes the lower one.`,
    act: 'Lower the role',
  }),
  tooManyAdmins: (who: string) => ({
    message: `There are more active admins than the policy allows, and ${who} is among the last who joined.`,
    fix: `${who} becomes a member and manages nothing any more.`,
    act: `Make ${who} a member`,
  }),
  noDepartment: (who: string) => ({
    message: `${who} belongs to no department.`,
    fix: 'You choose the department.',
    act: 'Choose a department…',
  }),
  unknownDepartment: (name: string, members: number, invitations: number, links: number) => ({
    message: `There is no department ${name}, but its name is on ${counted('en', [
      [members, 'member', 'members'],
      [invitations, 'open invitation', 'open invitations'],
      [links, 'active link', 'active links'],
    ])}.`,
    fix: 'The department is made, and they belong to it.',
    act: `Make the department ${name}`,
  }),
  impossibleName: 'No department can be called so. Give those who carry the name another department.',
}

const de: typeof en = {
  fix: 'Beheben',
  voidGrant: (who, what) => ({
    message: `Das Recht „${what}“ ist ${who} gewährt und zugleich verweigert. Es zählt, dass es verweigert ist.`,
    fix: 'Das Gewährte wird zurückgenommen.',
    act: 'Gewährtes zurücknehmen',
  }),
  voidDepartmentGrant: (path, what) => ({
    message: `${path} gewährt das Recht „${what}“ vergeblich: Eine nähere Abteilung oder Festlegungen für die Personen verweigern es allen darin.`,
    fix: 'Die Abteilung gewährt es nicht mehr.',
    act: 'Gewährtes zurücknehmen',
  }),
  overlappingRole: (who, space) => ({
    message: `${who} hat in ${space} eine höhere Rolle als in der Organisation oder als in einem anderen Raum derselben Abteilung.`,
    fix: `Die Rolle in ${space} wird die niedrigere.`,
    act: 'Rolle herabsetzen',
  }),
  tooManyAdmins: (who) => ({
    message: `Es gibt mehr aktive Admins, als die Regeln erlauben, und ${who} gehört zu denen, die zuletzt kamen.`,
    fix: `${who} wird Mitglied und verwaltet nichts mehr.`,
    act: `${who} zum Mitglied machen`,
  }),
  noDepartment: (who) => ({
    message: `${who} gehört zu keiner Abteilung.`,
    fix: 'Sie wählen die Abteilung.',
    act: 'Abteilung wählen…',
  }),
  unknownDepartment: (name, members, invitations, links) => ({
    message: `Die Abteilung ${name} gibt es nicht, aber ihr Name steht bei ${counted('de', [
      [members, 'Mitglied', 'Mitgliedern'],
      [invitations, 'offenen Einladung', 'offenen Einladungen'],
      [links, 'aktiven Link', 'aktiven Links'],
    ])}.`,
    fix: 'Die Abteilung wird angelegt, und sie gehören dazu.',
    act: `Abteilung ${name} anlegen`,
  }),
  impossibleName:
    'Keine Abteilung kann so heißen. Geben Sie denen, die den Namen tragen, eine andere Abteilung.',
}

export const conflictTexts: Catalogue<typeof en> = { en, de }
