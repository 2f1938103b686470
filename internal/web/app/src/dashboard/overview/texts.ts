// What the overview says.

import type { OnboardingStepKind } from '../client/generated'
import type { Catalogue } from '../language/language'

const en = {
  title: 'Overview',
  lead: (organization: string) => `How inviting goes at ${organization}`,
  invite: 'Invite people',

  period: 'Period',
  periods: { 7: '7 days', 30: '30 days', 90: '90 days' },
  lately: { 7: 'in the last 7 days', 30: 'in the last 30 days', 90: 'in the last 90 days' },
  pendingLead: 'not answered yet',
  acceptedLead: 'of those invited',
  expiredLead: 'of those invited',
  undeliveredLead: 'letters of pending invitations',
  awaitingLead: 'somebody has to decide',

  funnel: 'From invitation to member',
  funnelLead: (count: number, told: string, lately: string) =>
    count === 1 ? `Of the one person invited ${lately}` : `Of the ${told} people invited ${lately}`,
  stage: 'Step',
  people: 'People',
  share: 'Share',
  invited: 'Invited',
  delivered: 'Letter sent',
  joined: 'Joined',
  left: 'Did not come',
  open: 'Still open',
  nobody: 'nobody',

  times: 'How long people take',
  median: (time: string) => `Half of those who joined did so within ${time}.`,
  noMedian: 'Nobody of those invited in this time has joined yet.',
  within: 'Within',

  days: 'Day by day',
  weeks: 'Week by week',
  span: 'Time',
  from: (day: string) => `Week from ${day}`,
  daysTold: (day: string, invited: string, joined: string) => `${day}: ${invited} invited, ${joined} joined`,

  quiet: 'Nobody was invited in this time',
  quietLead: 'Choose a longer period above, or invite somebody now.',

  activity: 'Latest activity',
  allActivity: 'All activity',
  noActivity: 'Nothing has happened yet.',

  first: 'Bring in your people',
  firstLead: 'There are three ways. Whoever comes in by one of them appears here at once.',
  ways: {
    invitations: ['By e-mail', 'They get a letter with a link of their own, and join by a click.'],
    import: ['By spreadsheet', 'A whole department at once. You see what will happen before it does.'],
    links: ['By link', 'For somebody whose address you do not have. A link works once.'],
  },

  hello: (name: string) => `Hello, ${name}`,
  helloLead: (organization: string) => `You belong to ${organization}.`,
  you: 'Your place here',
  role: 'Your role',
  department: 'Your department',
  noDepartment: 'None yet',
  since: 'Member since',
  spaces: 'Your team spaces',
  noSpaces: 'You are in none yet. See which there are, and ask to be let in.',
  allSpaces: 'All team spaces',

  onboarding: 'Your first steps',
  onboarded: (done: number, all: number) => `${done} of ${all} done`,
  steps: {
    COMPLETE_PROFILE: 'Say who you are in your profile',
    JOIN_TEAM_SPACE: 'Join a team space',
    FIRST_CONVERSATION: 'Have a first conversation',
    EXPLORE_INTEGRATIONS: 'Look at what is connected',
  } satisfies Record<OnboardingStepKind, string>,
  done: 'done',
  complete: 'Done',
  completed: (step: string) => `(${step})`,

  ask: 'Whom to ask',
  askLead: 'These people look after invitations and members:',
  noAdmins: 'Nobody at present.',
  write: 'Write',
  writeTo: (name: string) => ` to ${name}`,
  missing: 'Is somebody missing here?',
  missingLead: 'Ask for an invitation; an admin decides about it.',
  askForInvitation: 'Ask for an invitation',
}

const de: typeof en = {
  title: 'Überblick',
  lead: (organization) => `Wie es mit den Einladungen bei ${organization} steht`,
  invite: 'Leute einladen',

  period: 'Zeitraum',
  periods: { 7: '7 Tage', 30: '30 Tage', 90: '90 Tage' },
  lately: { 7: 'in den letzten 7 Tagen', 30: 'in den letzten 30 Tagen', 90: 'in den letzten 90 Tagen' },
  pendingLead: 'noch ohne Antwort',
  acceptedLead: 'der Eingeladenen',
  expiredLead: 'der Eingeladenen',
  undeliveredLead: 'Briefe offener Einladungen',
  awaitingLead: 'jemand muss entscheiden',

  funnel: 'Von der Einladung zum Mitglied',
  funnelLead: (count, told, lately) =>
    count === 1
      ? `Die eine Person, die ${lately} eingeladen wurde`
      : `Die ${told} Personen, die ${lately} eingeladen wurden`,
  stage: 'Schritt',
  people: 'Personen',
  share: 'Anteil',
  invited: 'Eingeladen',
  delivered: 'Brief gesendet',
  joined: 'Beigetreten',
  left: 'Nicht gekommen',
  open: 'Noch offen',
  nobody: 'niemand',

  times: 'Wie lange es dauert',
  median: (time) => `Die Hälfte derer, die beitraten, brauchte höchstens ${time}.`,
  noMedian: 'Von denen, die in dieser Zeit eingeladen wurden, ist noch niemand beigetreten.',
  within: 'Innerhalb von',

  days: 'Tag für Tag',
  weeks: 'Woche für Woche',
  span: 'Zeit',
  from: (day) => `Woche ab ${day}`,
  daysTold: (day, invited, joined) => `${day}: ${invited} eingeladen, ${joined} beigetreten`,

  quiet: 'In dieser Zeit wurde niemand eingeladen',
  quietLead: 'Wählen Sie oben einen längeren Zeitraum, oder laden Sie jetzt jemanden ein.',

  activity: 'Zuletzt geschehen',
  allActivity: 'Alles ansehen',
  noActivity: 'Noch ist nichts geschehen.',

  first: 'Holen Sie Ihre Leute herein',
  firstLead: 'Es gibt drei Wege. Wer auf einem davon kommt, erscheint hier sofort.',
  ways: {
    invitations: [
      'Per E-Mail',
      'Ein Brief mit einem eigenen Link; wer ihn öffnet, tritt mit einem Klick bei.',
    ],
    import: ['Per Tabelle', 'Eine ganze Abteilung auf einmal. Sie sehen vorher, was geschehen wird.'],
    links: ['Per Link', 'Für jemanden, dessen Adresse Sie nicht haben. Ein Link gilt einmal.'],
  },

  hello: (name) => `Guten Tag, ${name}`,
  helloLead: (organization) => `Sie gehören zu ${organization}.`,
  you: 'Ihr Platz hier',
  role: 'Ihre Rolle',
  department: 'Ihre Abteilung',
  noDepartment: 'Noch keine',
  since: 'Mitglied seit',
  spaces: 'Ihre Teamräume',
  noSpaces: 'Sie sind noch in keinem. Sehen Sie nach, welche es gibt, und bitten Sie um Aufnahme.',
  allSpaces: 'Alle Teamräume',

  onboarding: 'Ihre ersten Schritte',
  onboarded: (done, all) => `${done} von ${all} getan`,
  steps: {
    COMPLETE_PROFILE: 'Sagen Sie im Profil, wer Sie sind',
    JOIN_TEAM_SPACE: 'Schließen Sie sich einem Teamraum an',
    FIRST_CONVERSATION: 'Führen Sie ein erstes Gespräch',
    EXPLORE_INTEGRATIONS: 'Sehen Sie sich an, was verbunden ist',
  },
  done: 'getan',
  complete: 'Getan',
  completed: (step) => `(${step})`,

  ask: 'Wen Sie fragen können',
  askLead: 'Diese Personen kümmern sich um Einladungen und Mitglieder:',
  noAdmins: 'Zurzeit niemand.',
  write: 'Schreiben',
  writeTo: (name) => ` an ${name}`,
  missing: 'Fehlt hier jemand?',
  missingLead: 'Bitten Sie um eine Einladung; ein Admin entscheidet darüber.',
  askForInvitation: 'Um eine Einladung bitten',
}

export const texts: Catalogue<typeof en> = { en, de }
