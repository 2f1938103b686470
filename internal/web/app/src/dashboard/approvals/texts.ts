// What the screen of approvals says, to those who decide and to those who ask.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Approvals',
  lead: 'Invitations that wait for a yes. Nobody has got a letter yet.',
  none: 'Nothing waits for a decision',
  noneLead:
    'When a member asks for an invitation, or a rule wants a second pair of eyes, it appears here by itself.',
  as: (role: string, department: string | null) =>
    department ? `as ${role} in ${department}` : `as ${role}`,
  asked: (name: string) => `${name} asked for it`,
  invited: (name: string) => `${name} wants to invite this person`,
  automatic: 'Invited automatically',
  letterSays: 'Words for the letter',
  why: 'Why it waits',
  memberAsked: 'A member cannot invite, only ask',
  rule: (name: string) => `Rule: ${name}`,
  approvals: (given: number, needed: number) =>
    `${given} of ${needed} ${needed === 1 ? 'approval' : 'approvals'}`,
  noneYet: 'Nobody has approved it yet.',
  decide: 'Deadline:',
  lateHint: 'If nobody decides until then, the invitation comes to nothing.',
  preview: 'What would this person be able to do?',
  previewNone: 'That cannot be told any more.',
  spaces: 'Would join the team spaces',
  noSpaces: 'Would join no team space.',
  permissions: (count: number) =>
    count === 1 ? 'Would have 1 permission' : `Would have ${count} permissions`,
  approve: 'Approve',
  approveOf: (email: string) => `the invitation of ${email}`,
  reject: 'Reject',
  rejectTitle: (email: string) => `Reject the invitation of ${email}?`,
  rejectLead: 'It comes to nothing, and the person never hears of it. Your reason stands in the log.',
  youAsked: 'You asked for this yourself, so somebody else has to approve it.',
  youInvited: 'You made this invitation, so somebody else has to approve it.',
  youApproved: (more: number) =>
    more <= 0
      ? 'You approved this. Somebody who approved it may not invite like this any more, so another approval is needed.'
      : more === 1
        ? 'You approved this. One more approval is needed.'
        : `You approved this. ${more} more approvals are needed.`,
  approved: (email: string) => `Approved. The letter to ${email} is on its way.`,
  approvalCounted: 'Your approval counts. Others have to approve, too.',
  rejected: (email: string) => `The invitation of ${email} is rejected.`,
  outcome: {
    INVITATION_APPROVED: (name: string) => `Approved by ${name}: the letter is on its way.`,
    INVITATION_REJECTED: (name: string) => `Rejected by ${name}.`,
    INVITATION_REVOKED: (name: string) => `Withdrawn by ${name}.`,
    INVITATION_EXPIRED: () => 'Expired: it was not decided in time.',
  },
  decided: 'Decided lately',
  by: (name: string) => `by ${name}`,
  yourRequests: 'Your requests',
  requestsLead: 'You may not invite people yourself, but you can ask the admins to.',
  ask: 'Ask for an invitation',
  askTitle: 'Ask the admins to invite somebody',
  askLead: 'An admin decides. Then the person gets a letter with a link to join.',
  email: 'E-mail address',
  emailHint: 'Of the person who shall be invited',
  message: 'Words for the letter',
  messageHint: 'Optional. The admins read it before they decide, and the person in the letter.',
  send: 'Ask the admins',
  sent: (email: string) => `The admins now see your request to invite ${email}.`,
  noRequests: 'You have not asked for anybody yet',
  noRequestsLead: 'Do you miss somebody here? Ask the admins to invite them; you see here what became of it.',
  person: 'Person',
  role: 'Role',
  department: 'Department',
  state: 'State',
  decisionColumn: 'Decision',
  wasApproved: 'Approved',
  wasRejected: 'Rejected',
  askedAt: 'Asked',
}

const de: typeof en = {
  title: 'Freigaben',
  lead: 'Einladungen, die auf ein Ja warten. Noch hat niemand einen Brief bekommen.',
  none: 'Nichts wartet auf eine Entscheidung',
  noneLead:
    'Wenn ein Mitglied um eine Einladung bittet oder eine Regel ein zweites Augenpaar verlangt, erscheint es hier von selbst.',
  as: (role, department) => (department ? `als ${role} in ${department}` : `als ${role}`),
  asked: (name) => `${name} hat darum gebeten`,
  invited: (name) => `${name} möchte diese Person einladen`,
  automatic: 'Automatisch eingeladen',
  letterSays: 'Worte für den Brief',
  why: 'Warum sie wartet',
  memberAsked: 'Ein Mitglied kann nicht einladen, nur bitten',
  rule: (name) => `Regel: ${name}`,
  approvals: (given, needed) => `${given} von ${needed} ${needed === 1 ? 'Freigabe' : 'Freigaben'}`,
  noneYet: 'Noch hat niemand sie freigegeben.',
  decide: 'Frist:',
  lateHint: 'Wenn bis dahin niemand entscheidet, wird aus der Einladung nichts.',
  preview: 'Was könnte diese Person tun?',
  previewNone: 'Das lässt sich nicht mehr sagen.',
  spaces: 'Käme in die Teamräume',
  noSpaces: 'Käme in keinen Teamraum.',
  permissions: (count) => (count === 1 ? 'Hätte 1 Recht' : `Hätte ${count} Rechte`),
  approve: 'Freigeben',
  approveOf: (email) => `die Einladung von ${email}`,
  reject: 'Nicht freigeben',
  rejectTitle: (email) => `Die Einladung von ${email} nicht freigeben?`,
  rejectLead: 'Es wird nichts daraus, und die Person erfährt nie davon. Ihr Grund steht im Protokoll.',
  youAsked: 'Sie haben selbst darum gebeten, darum muss jemand anderes sie freigeben.',
  youInvited: 'Sie haben selbst eingeladen, darum muss jemand anderes die Einladung freigeben.',
  youApproved: (more) =>
    more <= 0
      ? 'Sie haben sie freigegeben. Jemand, der auch freigab, darf nicht mehr so einladen; darum fehlt noch eine Freigabe.'
      : more === 1
        ? 'Sie haben sie freigegeben. Noch eine Freigabe fehlt.'
        : `Sie haben sie freigegeben. Noch ${more} Freigaben fehlen.`,
  approved: (email) => `Freigegeben. Der Brief an ${email} ist unterwegs.`,
  approvalCounted: 'Ihre Freigabe zählt. Andere müssen auch noch freigeben.',
  rejected: (email) => `Die Einladung von ${email} ist nicht freigegeben.`,
  outcome: {
    INVITATION_APPROVED: (name) => `Von ${name} freigegeben: Der Brief ist unterwegs.`,
    INVITATION_REJECTED: (name) => `Von ${name} nicht freigegeben.`,
    INVITATION_REVOKED: (name) => `Von ${name} zurückgezogen.`,
    INVITATION_EXPIRED: () => 'Abgelaufen: Sie wurde nicht rechtzeitig entschieden.',
  },
  decided: 'Vor kurzem entschieden',
  by: (name) => `von ${name}`,
  yourRequests: 'Ihre Anfragen',
  requestsLead: 'Sie dürfen nicht selbst einladen, aber die Admins darum bitten.',
  ask: 'Um eine Einladung bitten',
  askTitle: 'Die Admins bitten, jemanden einzuladen',
  askLead: 'Ein Admin entscheidet. Dann bekommt die Person einen Brief mit einem Link zum Beitreten.',
  email: 'E-Mail-Adresse',
  emailHint: 'Der Person, die eingeladen werden soll',
  message: 'Worte für den Brief',
  messageHint: 'Freiwillig. Die Admins lesen sie, bevor sie entscheiden, und die Person im Brief.',
  send: 'Die Admins bitten',
  sent: (email) => `Die Admins sehen nun Ihre Bitte, ${email} einzuladen.`,
  noRequests: 'Sie haben noch um niemanden gebeten',
  noRequestsLead:
    'Vermissen Sie hier jemanden? Bitten Sie die Admins um eine Einladung; hier sehen Sie, was daraus wurde.',
  person: 'Person',
  role: 'Rolle',
  department: 'Abteilung',
  state: 'Stand',
  decisionColumn: 'Entscheidung',
  wasApproved: 'Freigegeben',
  wasRejected: 'Nicht freigegeben',
  askedAt: 'Angefragt',
}

export const texts: Catalogue<typeof en> = { en, de }
