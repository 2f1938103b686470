import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,o as n,t as r}from"./src-DwXIvlag.js";import{a as i,c as a,m as o,o as s,r as c,s as l,y as u}from"./language-BiUjzsFn.js";import{n as d,r as f,t as p}from"./names-3RS9Lays.js";import{a as m,i as h,n as g,r as _,t as v}from"./states-Bly99nUl.js";import{n as y,r as b}from"./place-OuRQf4Nr.js";import{n as x,r as S}from"./react-dom-Buiuewc4.js";import{J as C,Y as w,d as T,i as E,m as D,n as O}from"./texts-TgzutccN.js";import{t as k}from"./notice-DCANJUr5.js";import{t as A}from"./IconDownload-B9HBfpBX.js";import{n as j,t as M}from"./csv-eiezl8fR.js";import{n as ee,r as te,t as ne}from"./urql-core-Tjwj3TVO.js";import{n as N,t as re}from"./problems-PREACGgN.js";import{t as P}from"./Progress-VjQ_rtCm.js";import{n as F}from"./state-signs-Ht6OeDiw.js";import{t as ie}from"./filter-chips-Bbd5onxu.js";import{n as I,t as ae}from"./pager-C9Bu9vgR.js";import{t as oe}from"./rows-BadXjuQv.js";import{n as se,t as ce}from"./IconAlertTriangle-CJgLYBAE.js";import{t as le}from"./sign-DHdn77cl.js";import{t as ue}from"./IconPlayerPlay-0y-qeVW7.js";import{n as de,t as fe}from"./time-Bzvm1Q5r.js";import{t as pe}from"./Anchor-C6ItQoiT.js";import{l as me,s as he}from"./notifications.store-B-7SE0OO.js";import{t as L}from"./createReactComponent-fi3bjzS7.js";import{t as ge}from"./IconFileSpreadsheet-DKuXta9-.js";import{n as _e,r as ve}from"./dialog-Xseh2MLL.js";var R=e(x(),1),z=S(),B=o(e=>{let{onChange:t,children:n,multiple:r,accept:i,name:a,form:o,resetRef:s,disabled:c,capture:l,inputProps:d,ref:f,...p}=u(`FileButton`,null,e),m=(0,R.useRef)(null),h=()=>{!c&&m.current?.click()};return he(s,()=>{m.current&&(m.current.value=``)}),(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`input`,{style:{display:`none`},type:`file`,accept:i,multiple:r,onChange:e=>{if(e.currentTarget.files===null)return t(r?[]:null);t(r?Array.from(e.currentTarget.files):e.currentTarget.files[0]||null)},ref:me(f,m),name:a,form:o,capture:l,...d}),n({onClick:h,...p})]})});B.displayName=`@mantine/core/FileButton`;var ye=L(`outline`,`clipboard-text`,`ClipboardText`,[[`path`,{d:`M9 5h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2h-2`,key:`svg-0`}],[`path`,{d:`M9 5a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2a2 2 0 0 1 -2 2h-2a2 2 0 0 1 -2 -2`,key:`svg-1`}],[`path`,{d:`M9 12h6`,key:`svg-2`}],[`path`,{d:`M9 16h6`,key:`svg-3`}]]),be=L(`outline`,`upload`,`Upload`,[[`path`,{d:`M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2`,key:`svg-0`}],[`path`,{d:`M7 9l5 -5l5 5`,key:`svg-1`}],[`path`,{d:`M12 4l0 12`,key:`svg-2`}]]),xe=[`CREATE`,`RENEW`,`CHANGE_ROLE`,`AWAIT_APPROVAL`,`SKIP`,`REJECT`];function Se({counts:e}){return{CREATE:e.create,RENEW:e.renew,CHANGE_ROLE:e.changeRole,AWAIT_APPROVAL:e.awaitApproval,SKIP:e.skip,REJECT:e.reject}}function V(e){return{CREATE:e.created,RENEW:e.renewed,CHANGE_ROLE:e.roleChanged,AWAIT_APPROVAL:e.awaitingApproval,SKIP:e.skipped,REJECT:e.rejected}}function H(e){return xe.filter(t=>e[t]>0)}function U({CREATE:e,RENEW:t,CHANGE_ROLE:n,AWAIT_APPROVAL:r}){return e+t+n+r}var Ce=ne({url:`/graphql`,preferGetMethod:!1,fetchOptions:{headers:{"GraphQL-Require-Preflight":`1`}},exchanges:[ee]});async function W(e,t){let{query:n}=D(T(e),t),r=await Ce.query(te(n),t).toPromise(),i=r.error?.graphQLErrors[0]?.extensions.retryAfterSeconds;return typeof i==`number`?(await new Promise(e=>setTimeout(e,i*1e3)),W(e,t)):r}var G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},we=new G(`
    query Imports($organizationId: ID!, $first: Int, $after: Cursor) {
  organization(id: $organizationId) {
    id
    imports(first: $first, after: $after) {
      nodes {
        ...ImportRow
      }
      pageInfo {
        hasNextPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment ImportRow on Import {
  id
  creator {
    ...Person
  }
  state
  total
  processed
  created
  renewed
  roleChanged
  skipped
  rejected
  awaitingApproval
  problem
  createdAt
  startedAt
  finishedAt
}`),Te=new G(`
    query Plan($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on ImportPlan {
      organization {
        id
        policy {
          seats
          seatsTaken
        }
      }
      expiresAt
      encoding
      separator
      ignoredColumns
      newDepartments
      rowCount
      seatsNeeded
      counts {
        create
        renew
        changeRole
        awaitApproval
        skip
        reject
      }
      unknownDepartments: rows(first: 1, where: {action: [REJECT], code: [NOT_FOUND]}) {
        totalCount
      }
    }
  }
}
    `),Ee=new G(`
    query CarriedOut($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Import {
      ...ImportRow
      organization {
        id
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment ImportRow on Import {
  id
  creator {
    ...Person
  }
  state
  total
  processed
  created
  renewed
  roleChanged
  skipped
  rejected
  awaitingApproval
  problem
  createdAt
  startedAt
  finishedAt
}`),K=new G(`
    query SheetRows($id: ID!, $first: Int, $after: Cursor, $where: ImportRowFilter) {
  node(id: $id) {
    __typename
    id
    ... on ImportPlan {
      rows(first: $first, after: $after, where: $where) {
        ...SheetPage
      }
    }
    ... on Import {
      rows(first: $first, after: $after, where: $where) {
        ...SheetPage
      }
    }
  }
}
    fragment SheetRow on ImportRow {
  line
  column
  email
  role
  department
  message
  action
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  message
  field
}
fragment SheetPage on ImportRowConnection {
  nodes {
    ...SheetRow
  }
  pageInfo {
    hasNextPage
    startCursor
    endCursor
  }
}`),De=new G(`
    mutation PlanImport($input: PlanImportInput!) {
  planImport(input: $input) {
    plan {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),Oe=new G(`
    mutation ApplyImport($input: ApplyImportInput!) {
  applyImport(input: $input) {
    import {
      ...ImportRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment ImportRow on Import {
  id
  creator {
    ...Person
  }
  state
  total
  processed
  created
  renewed
  roleChanged
  skipped
  rejected
  awaitingApproval
  problem
  createdAt
  startedAt
  finishedAt
}
fragment Refusal on UserError {
  code
  message
  field
}`),ke=100;async function Ae({id:e,processed:t},n,r,i,a){let{line:o,outcome:s,reason:c}=r.columns,l=[[`email`,`role`,`department`,`message`,o,s,c]];for(let o=null;;){let s=await je(e,o,n);if(a.aborted||!s)return null;for(let e of s.nodes){let i=n!==null||l.length<=t;l.push(Me(e,i?r.outcomes[e.action]:r.notReached,r))}if(i(l.length-1),!s.pageInfo.hasNextPage)return l;o=s.pageInfo.endCursor}}async function je(e,t,n){let{data:r}=await W(K,{id:e,first:ke,after:t,where:n&&{action:[n]}}),i=r?.node;return i&&`rows`in i?i.rows:null}function Me(e,t,n){let r=e.role?.toLowerCase()??`?`,i=e.userErrors.map(n.sentence).join(` `);return[e.email,r,e.department??``,e.message??``,String(e.line),t,i]}var q={en:{title:`Import`,lead:`Invite many people from a spreadsheet. Nothing is sent before you have seen what would happen.`,dropZone:`Give a spreadsheet`,drop:`Drop a CSV file here`,chooseFile:`Choose a file`,pasteCells:`Paste cells`,limits:`Up to 32 MB and 100,000 rows. Excel, Numbers, LibreOffice and Google Sheets save sheets as CSV.`,reading:e=>`Reading ${e}`,readingLead:`Each row is compared with who is here already. A long file takes some seconds.`,pastedCells:`the cells that you pasted`,sourceFaults:{empty:`There is nothing in it.`,tooLarge:`It is larger than 32 MB. Split it into several files, and read in one after the other.`,workbook:`This is a workbook, with more in it than one sheet. Open it in your spreadsheet program, save the sheet as CSV (File, Save as), and give that file.`},unreadable:{},pasteTitle:`Paste cells`,cells:`Cells`,cellsHint:`Select the rows in your spreadsheet, with the line of column names, copy them and paste them here.`,cellsExample:`email	role	department
kim@example.com	member	Stage`,readCells:`Read these cells`,needs:`What the spreadsheet needs`,needsLead:`The first line names the columns, in any order; each line below it is one person. Other columns do no harm.`,columns:{email:`The address to invite. The only column that has to be there.`,role:`admin, member or viewer; member where it is empty.`,department:`The path of a department, such as Stage/Lighting; may be empty.`,message:`Some words for the letter; may be empty.`},downloadTemplate:`Download a template`,templateName:`people.csv`,separator:`,`,template:[[`kim@example.com`,`member`,`Stage/Lighting`,`Welcome to the crew!`],[`robin@example.com`,`viewer`,``,``]],earlier:`Earlier imports`,noEarlier:`None yet. Once you have started one, it stands here with all that became of it.`,readIn:`Read in`,ago:`When`,by:`By`,commandLine:`the command line`,state:`State`,rows:`Rows`,outcome:`What became of them`,progress:(e,t)=>`${e} of ${t}`,another:`Read another file`,planTitle:e=>e?`Plan for ${e}`:`Plan`,planLead:`This is what would happen. Nothing is sent or changed yet.`,planGone:`This plan is not here any more`,planGoneLead:`A plan is kept for a day unless it is carried out. Read the file again to see what it would come to now.`,found:`What was found in the file`,encoding:`Encoding`,separatedBy:`Between cells`,separators:{",":`Commas`,";":`Semicolons`,"	":`Tabs`},ignored:`Ignored columns`,none:`None`,seatsNeeded:`Seats needed`,seatsOf:(e,t)=>`${e} (${t} are free)`,kept:`Plan is forgotten`,newDepartments:(e,t)=>e===1?`A new department is made`:`${t} new departments are made`,more:e=>`and ${e} more`,doNotMake:`Do not make them`,unknownDepartments:(e,t)=>e===1?`One row names a department that does not exist`:`${t} rows name departments that do not exist`,unknownDepartmentsLead:`The import can make these departments, or you correct their names in the file.`,unknownDepartmentsNoSource:`Correct their names in the file, or read it again and let the import make these departments.`,makeDepartments:`Make these departments`,faulty:(e,t)=>e===1?`One row cannot be carried out`:`${t} rows cannot be carried out`,faultyLead:`The table says what is wrong with which cell. Correct them in the file and read it again, or start without them.`,showFaults:`Show the faults`,noRoom:(e,t)=>`There are not enough seats: ${e} needed, ${t} free`,noRoomLead:`Free some seats, have more of them permitted in the settings, or split the file.`,nothing:`There is nothing to do`,nothingLead:`Everybody in this file is here or invited already, or has a fault in the row.`,start:(e,t)=>e===1?`Start: 1 row`:`Start: ${t} rows`,startValid:(e,t)=>e===1?`Start without the faults: 1 row`:`Start without the faults: ${t} rows`,readAgain:`Read the file again`,notStarted:`The import was not started`,refused:{},filter:`Show rows by what they come to`,all:`All`,line:`Line`,email:`Address`,role:`Role`,department:`Department`,comesTo:`What would happen`,becameOf:`What became of it`,cell:(e,t)=>t?`Column ${e}, ${t}:`:`Column ${e}:`,fault:`at fault`,faults:{},unreadableCell:`not readable`,notReached:`Not reached`,noRows:`There is no such row.`,importTitle:e=>`Import of ${e}`,startedBy:e=>`Started by ${e}.`,queued:`Waits to begin…`,paused:e=>`The organization takes in nobody until ${e}. Then the import goes on by itself.`,running:`You may leave this page: the import goes on, and what it has done stands here.`,progressLabel:`Progress of the import`,rowsDone:(e,t)=>`${e} of ${t} rows done`,done:`The import is done`,doneLead:e=>`It took ${e}. The letters are on their way.`,leftOut:(e,t)=>e===1?`One row was left out`:`${t} rows were left out`,leftOutLead:`Download what was left out, correct it, and read that file in: it has the columns that an import needs.`,failed:`The import has stopped`,failedReason:e=>e,failedLead:`What was done stays. Read the same file again: whoever is invited by now has nothing to be done, and the new plan shows the rest.`,importGone:`This import is not here any more`,importGoneLead:`An import is kept for 30 days after its end. What it did stays in the log.`,report:`Download the report`,reportLeftOut:`Download what was left out`,readingRows:(e,t)=>`Reading: ${e} of ${t}`,stop:`Stop`,reportFailed:`The report could not be read to its end. Please try again.`,reportName:e=>`import-${e}.csv`,reportColumns:{line:`line`,outcome:`outcome`,reason:`reason`}},de:{title:`Import`,lead:`Laden Sie viele Leute aus einer Tabelle ein. Nichts wird gesendet, bevor Sie gesehen haben, was geschähe.`,dropZone:`Tabelle angeben`,drop:`Legen Sie hier eine CSV-Datei ab`,chooseFile:`Datei auswählen`,pasteCells:`Zellen einfügen`,limits:`Bis zu 32 MB und 100.000 Zeilen. Excel, Numbers, LibreOffice und Google Tabellen speichern Blätter als CSV.`,reading:e=>`Liest ${e}`,readingLead:`Jede Zeile wird mit dem verglichen, wer schon da ist. Bei einer langen Datei dauert das etwas.`,pastedCells:`die eingefügten Zellen`,sourceFaults:{empty:`Es steht nichts darin.`,tooLarge:`Die Datei ist größer als 32 MB. Teilen Sie sie auf, und lesen Sie die Teile nacheinander ein.`,workbook:`Das ist eine Arbeitsmappe, in der mehr steht als ein Blatt. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie das Blatt als CSV (Datei, Speichern unter), und geben Sie jene Datei an.`},unreadable:{REQUIRED:`Niemand steht darin: In die erste Zeile gehören die Namen der Spalten, in die Zeilen darunter die Leute.`,INVALID:`Das lässt sich nicht als Tabelle lesen. Es muss als CSV gespeichert sein, und die erste Zeile muss die Spalten nennen, jede nur einmal, darunter „email“.`,TOO_LONG:`Das ist zu viel auf einmal: möglich sind 32 MB, 100.000 Zeilen und 1.000 neue Abteilungen.`,LIMIT_REACHED:`Es warten schon zu viele Pläne. Führen Sie welche aus, oder warten Sie einen Tag, bis sie vergessen sind.`},pasteTitle:`Zellen einfügen`,cells:`Zellen`,cellsHint:`Wählen Sie in Ihrer Tabelle die Zeilen mit der Zeile der Spaltennamen aus, kopieren Sie sie, und fügen Sie sie hier ein.`,cellsExample:`email	role	department
kim@example.com	member	Bühne`,readCells:`Diese Zellen einlesen`,needs:`Was die Tabelle braucht`,needsLead:`Die erste Zeile nennt die Spalten in beliebiger Reihenfolge, mit ihren englischen Namen; jede Zeile darunter ist eine Person. Andere Spalten schaden nicht.`,columns:{email:`Die Adresse, die eingeladen wird. Nur diese Spalte muss es geben.`,role:`admin, member (Mitglied) oder viewer (Betrachter); member, wo nichts steht.`,department:`Der Pfad einer Abteilung, etwa Bühne/Licht; darf leer sein.`,message:`Einige Worte für den Brief; darf leer sein.`},downloadTemplate:`Vorlage herunterladen`,templateName:`leute.csv`,separator:`;`,template:[[`kim@example.com`,`member`,`Bühne/Licht`,`Willkommen im Team!`],[`robin@example.com`,`viewer`,``,``]],earlier:`Frühere Importe`,noEarlier:`Noch keine. Wenn Sie einen begonnen haben, steht er hier mit allem, was daraus wurde.`,readIn:`Eingelesen`,ago:`Wann`,by:`Von`,commandLine:`der Kommandozeile`,state:`Stand`,rows:`Zeilen`,outcome:`Was daraus wurde`,progress:(e,t)=>`${e} von ${t}`,another:`Andere Datei einlesen`,planTitle:e=>e?`Plan für ${e}`:`Plan`,planLead:`Das würde geschehen. Noch ist nichts gesendet oder geändert.`,planGone:`Diesen Plan gibt es nicht mehr`,planGoneLead:`Ein Plan, der nicht ausgeführt wird, bleibt einen Tag. Lesen Sie die Datei noch einmal ein, um zu sehen, was jetzt aus ihr würde.`,found:`Was in der Datei gefunden wurde`,encoding:`Zeichensatz`,separatedBy:`Zwischen den Zellen`,separators:{",":`Kommas`,";":`Semikolons`,"	":`Tabulatoren`},ignored:`Nicht beachtete Spalten`,none:`Keine`,seatsNeeded:`Benötigte Plätze`,seatsOf:(e,t)=>`${e} (${t} sind frei)`,kept:`Plan wird vergessen`,newDepartments:(e,t)=>e===1?`Eine neue Abteilung wird angelegt`:`${t} neue Abteilungen werden angelegt`,more:e=>`und ${e} weitere`,doNotMake:`Nicht anlegen`,unknownDepartments:(e,t)=>e===1?`Eine Zeile nennt eine Abteilung, die es nicht gibt`:`${t} Zeilen nennen Abteilungen, die es nicht gibt`,unknownDepartmentsLead:`Der Import kann diese Abteilungen anlegen, oder Sie verbessern ihre Namen in der Datei.`,unknownDepartmentsNoSource:`Verbessern Sie ihre Namen in der Datei, oder lesen Sie sie noch einmal ein, und lassen Sie den Import diese Abteilungen anlegen.`,makeDepartments:`Diese Abteilungen anlegen`,faulty:(e,t)=>e===1?`Eine Zeile ist nicht auszuführen`:`${t} Zeilen sind nicht auszuführen`,faultyLead:`Die Tabelle sagt, was in welcher Zelle nicht stimmt. Verbessern Sie das in der Datei, und lesen Sie sie noch einmal ein; oder beginnen Sie ohne diese Zeilen.`,showFaults:`Fehler zeigen`,noRoom:(e,t)=>`Es gibt nicht genug Plätze: ${e} werden benötigt, ${t} sind frei`,noRoomLead:`Machen Sie Plätze frei, lassen Sie in den Einstellungen mehr davon zu, oder teilen Sie die Datei auf.`,nothing:`Es gibt nichts zu tun`,nothingLead:`Alle in dieser Datei sind schon da oder eingeladen, oder ihre Zeile hat einen Fehler.`,start:(e,t)=>e===1?`Beginnen: 1 Zeile`:`Beginnen: ${t} Zeilen`,startValid:(e,t)=>e===1?`Ohne die Fehler beginnen: 1 Zeile`:`Ohne die Fehler beginnen: ${t} Zeilen`,readAgain:`Datei noch einmal einlesen`,notStarted:`Der Import wurde nicht begonnen`,refused:{EXPIRED:`Dieser Plan ist mehr als einen Tag alt. Lesen Sie die Datei noch einmal ein.`,INVALID:`Manche Zeilen haben Fehler. Verbessern Sie sie, oder beginnen Sie ohne sie.`,CONFLICT:`Seit diesem Plan hat sich etwas geändert: Aus manchen Zeilen würde jetzt etwas anderes. Lesen Sie die Datei noch einmal ein.`,LIMIT_REACHED:`Für alle aus dieser Datei ist kein Platz: Die Organisation hat nicht genug Plätze, oder für heute sind genug eingeladen.`,NOT_FOUND:`Diesen Plan gibt es nicht mehr. Lesen Sie die Datei noch einmal ein.`},filter:`Zeilen danach zeigen, was aus ihnen wird`,all:`Alle`,line:`Zeile`,email:`Adresse`,role:`Rolle`,department:`Abteilung`,comesTo:`Was geschehen würde`,becameOf:`Was daraus wurde`,cell:(e,t)=>t?`Spalte ${e}, ${t}:`:`Spalte ${e}:`,fault:`fehlerhaft`,faults:{"INVALID email":`Das ist keine E-Mail-Adresse.`,"REQUIRED email":`Hier fehlt die Adresse.`,"TOO_LONG email":`Die Adresse ist zu lang.`,"ALREADY_MEMBER email":`Wer diese Adresse hat, ist schon Mitglied.`,"ALREADY_INVITED email":`Diese Adresse ist schon eingeladen, hier oder in einer Zeile darüber.`,"CONFLICT email":`Eine Zeile darüber gibt dieser Adresse eine andere Rolle oder Abteilung.`,"LIMIT_REACHED email":`Diese Adresse hat zuletzt genug Briefe bekommen.`,"POLICY_REFUSED email":`Adressen dieser Domain lassen die Regeln der Organisation nicht zu.`,"INVALID role":`Eine Rolle ist admin, member oder viewer.`,"ROLE_ABOVE_OWN role":`Diese Rolle steht über Ihrer eigenen.`,"NOT_FOUND department":`Diese Abteilung gibt es nicht.`,"INVALID department":`Das ist kein Pfad einer Abteilung.`,"TOO_LONG department":`Dieser Pfad ist zu lang.`,"TOO_LONG message":`Diese Worte sind zu lang.`,INVALID:`Diese Zeile ist nicht zu lesen: Ein Anführungszeichen fehlt, oder sie hat mehr Zellen als es Spalten gibt.`,TOO_LONG:`Diese Zeile ist zu lang.`,CONFLICT:`Als der Import zu dieser Zeile kam, hatte sich etwas geändert.`},unreadableCell:`nicht lesbar`,notReached:`Nicht erreicht`,noRows:`Eine solche Zeile gibt es nicht.`,importTitle:e=>`Import vom ${e}`,startedBy:e=>`Begonnen von ${e}.`,queued:`Wartet auf den Beginn…`,paused:e=>`Die Organisation nimmt bis ${e} niemanden auf. Dann geht der Import von selbst weiter.`,running:`Sie können diese Seite verlassen: Der Import geht weiter, und was er getan hat, steht hier.`,progressLabel:`Fortschritt des Imports`,rowsDone:(e,t)=>`${e} von ${t} Zeilen erledigt`,done:`Der Import ist fertig`,doneLead:e=>`Er hat ${e} gedauert. Die Briefe sind unterwegs.`,leftOut:(e,t)=>e===1?`Eine Zeile wurde ausgelassen`:`${t} Zeilen wurden ausgelassen`,leftOutLead:`Laden Sie herunter, was ausgelassen wurde, verbessern Sie es, und lesen Sie jene Datei ein: Sie hat die Spalten, die ein Import braucht.`,failed:`Der Import ist stehen geblieben`,failedReason:e=>`Der Server nennt als Grund: „${e}“`,failedLead:`Was getan ist, bleibt. Lesen Sie dieselbe Datei noch einmal ein: Für die, die jetzt eingeladen sind, ist nichts zu tun, und der neue Plan zeigt den Rest.`,importGone:`Diesen Import gibt es nicht mehr`,importGoneLead:`Ein Import bleibt 30 Tage nach seinem Ende. Was er getan hat, steht weiter im Protokoll.`,report:`Bericht herunterladen`,reportLeftOut:`Ausgelassenes herunterladen`,readingRows:(e,t)=>`Liest: ${e} von ${t}`,stop:`Anhalten`,reportFailed:`Der Bericht war nicht bis zum Ende zu lesen. Bitte versuchen Sie es noch einmal.`,reportName:e=>`import-${e}.csv`,reportColumns:{line:`Zeile`,outcome:`Ergebnis`,reason:`Grund`}}};function J(){let{faults:e}=i(q),t=N();return({code:n,message:r,field:i})=>e[[n,...i??[]].join(` `)]??t({code:n,message:r})}function Y({row:e,label:t,action:n}){let r=i(q),{number:a}=c(),o=Ne(),[s,u]=(0,R.useState)(null),[d,f]=(0,R.useState)(!1),p=(0,R.useRef)(null);(0,R.useEffect)(()=>()=>p.current?.abort(),[]);let m=n===`REJECT`?e.rejected:e.total;async function h(){let t=new AbortController;p.current=t,f(!1),u(0);let i=await Ae(e,n??null,o,u,t.signal);u(null),i?j(r.reportName(e.createdAt.slice(0,10)),M(i,r.separator)):f(!t.signal.aborted)}return(0,z.jsxs)(w,{gap:`xs`,children:[d&&(0,z.jsx)(C,{c:`red`,size:`sm`,role:`alert`,children:r.reportFailed}),s===null?(0,z.jsx)(l,{variant:`default`,size:`sm`,leftSection:(0,z.jsx)(A,{size:16,"aria-hidden":!0}),onClick:h,children:t}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(C,{size:`sm`,c:`dimmed`,children:r.readingRows(a(s),a(m))}),(0,z.jsx)(l,{variant:`default`,size:`sm`,onClick:()=>p.current?.abort(),children:r.stop})]})]})}function Ne(){let e=i(q),{imported:t}=i(p),n=J();return{columns:e.reportColumns,notReached:e.notReached,outcomes:t,sentence:n}}function Pe({row:e,planning:t}){let{duration:n,number:r}=c(),a=i(q);if(e.state===`FAILED`)return(0,z.jsx)(Fe,{row:e,planning:t});let{startedAt:o,finishedAt:s,rejected:l}=e,u=o&&s?(Date.parse(s)-Date.parse(o))/1e3:0;return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(k,{tone:`good`,title:a.done,role:`status`,children:(0,z.jsx)(`p`,{children:a.doneLead(n(Math.max(1,u)))})}),l>0&&(0,z.jsx)(k,{tone:`warn`,title:a.leftOut(l,r(l)),actions:(0,z.jsx)(Y,{row:e,label:a.reportLeftOut,action:`REJECT`}),children:(0,z.jsx)(`p`,{children:a.leftOutLead})})]})}function Fe({row:e,planning:t}){let{path:n}=b(),a=i(q),{source:o,plan:s,reading:c,importId:u}=t,d=o!==null&&u===e.id?(0,z.jsx)(l,{variant:`default`,size:`sm`,loading:c,onClick:()=>s(o),children:a.readAgain}):(0,z.jsx)(l,{component:r,href:n(`import`),variant:`default`,size:`sm`,children:a.readAgain});return(0,z.jsxs)(k,{tone:`bad`,title:a.failed,role:`alert`,actions:d,children:[e.problem&&(0,z.jsx)(`p`,{children:a.failedReason(e.problem)}),(0,z.jsx)(`p`,{children:a.failedLead})]})}var X={figures:`_figures_lgi8a_1`,outcomes:`_outcomes_lgi8a_2`};function Ie({row:e}){let{number:t}=c(),n=i(q),{imported:r}=i(p),a=V(e),o=n.rowsDone(t(e.processed),t(e.total));return(0,z.jsxs)(d,{children:[(0,z.jsxs)(w,{justify:`space-between`,mb:`xs`,gap:`xs`,children:[(0,z.jsx)(C,{fw:600,className:X.figures,children:o}),(0,z.jsx)(`span`,{role:`status`,children:(0,z.jsx)(F,{state:e.state})})]}),(0,z.jsx)(P.Root,{size:`lg`,radius:`xl`,children:(0,z.jsx)(P.Section,{value:e.total===0?0:e.processed/e.total*100,"aria-label":n.progressLabel,"aria-valuetext":o,animated:e.state===`RUNNING`,color:e.state===`FAILED`?`red`:`harbour`})}),e.processed>0&&(0,z.jsx)(`dl`,{className:X.outcomes,children:H(a).map(e=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:r[e]}),(0,z.jsx)(`dd`,{children:t(a[e])})]},e))}),(0,z.jsx)(Le,{row:e})]})}function Le({row:{state:e}}){let{invitationsPaused:t}=b().organization,{moment:n}=c(),r=i(q);if(e!==`QUEUED`&&e!==`RUNNING`)return null;let a=t?r.paused(n(t.until)):e===`QUEUED`?r.queued:r.running;return(0,z.jsx)(C,{c:`dimmed`,size:`sm`,mt:`sm`,children:a})}var Z={line:`_line_1rmhj_1`,phone:`_phone_1rmhj_6`,cell:`_cell_1rmhj_11`,fault:`_fault_1rmhj_25`,outcome:`_outcome_1rmhj_39`,reason:`_reason_1rmhj_49`},Re={CREATE:`good`,RENEW:`good`,CHANGE_ROLE:`wait`,AWAIT_APPROVAL:`warn`,SKIP:`idle`,REJECT:`bad`};function ze(e){let t=i(q),{role:n}=i(p);return[{title:t.line,cell:({line:e})=>(0,z.jsxs)(`span`,{className:Z.line,children:[(0,z.jsxs)(`span`,{className:Z.phone,children:[t.line,` `]}),e]})},{title:t.email,cell:e=>(0,z.jsx)(Q,{row:e,column:`email`,value:e.email})},{title:t.role,cell:e=>(0,z.jsx)(Q,{row:e,column:`role`,value:e.role===null?t.unreadableCell:n[e.role]})},{title:t.department,cell:e=>e.department&&(0,z.jsx)(Q,{row:e,column:`department`,value:e.department})},{title:e===`planned`?t.comesTo:t.becameOf,cell:t=>(0,z.jsx)(Be,{row:t,names:e})}]}function Q({row:e,column:t,value:n}){let r=i(q);return e.action===`REJECT`&&e.userErrors.some(({field:e})=>e?.at(-1)===t)?(0,z.jsxs)(`span`,{className:`${Z.cell} ${Z.fault}`,children:[(0,z.jsx)(ce,{size:15,"aria-hidden":!0}),n||`–`,(0,z.jsxs)(`span`,{className:`unseen`,children:[` (`,r.fault,`)`]})]}):(0,z.jsx)(`span`,{className:Z.cell,children:n})}function Be({row:e,names:t}){let n=i(q),r=i(p)[t],a=J();if(!e.reached)return(0,z.jsx)(le,{tone:`idle`,children:n.notReached});let[o]=e.userErrors,s=e.action===`REJECT`&&e.column!==null;return(0,z.jsxs)(`span`,{className:Z.outcome,children:[(0,z.jsx)(le,{tone:Re[e.action],children:r[e.action]}),o&&(0,z.jsxs)(`span`,{className:Z.reason,children:[s&&(0,z.jsxs)(`strong`,{children:[n.cell(String(e.column),o.field?.at(-1)),` `]}),a(o)]})]})}function Ve({id:e,counts:t,total:n,action:r,choose:a,names:o,reached:c}){let l=i(q),u=i(p)[o],{page:d,before:f,hasPreviousPage:m,turn:h}=I(50,r??void 0),_=ze(o),{data:y,error:b,waiting:x,again:S}=E(K,{id:e,...d,where:r&&{action:[r]}});if(b)return(0,z.jsx)(v,{error:b,again:S});let w=y?.node,T=w&&`rows`in w?w.rows:null;if(!T)return(0,z.jsx)(g,{});let D=T.nodes.map((e,t)=>({...e,id:String(e.line),reached:c===void 0||f+t<c}));return(0,z.jsxs)(s,{gap:`sm`,children:[c===void 0&&(0,z.jsx)(ie,{label:l.filter,value:r,choose:a,chips:[{value:null,label:l.all,count:n},...H(t).map(e=>({value:e,label:u[e],count:t[e]}))]}),D.length===0?(0,z.jsx)(C,{c:`dimmed`,children:l.noRows}):(0,z.jsxs)(`div`,{children:[(0,z.jsx)(oe,{label:l.rows,rows:D,columns:_,name:({email:e})=>e,waiting:x}),(0,z.jsx)(ae,{pageInfo:{...T.pageInfo,hasPreviousPage:m},total:r?t[r]:n,turn:h})]})]})}function He({id:e,planning:t}){let{organization:n,path:a}=b(),{moment:o}=c(),[u,d]=(0,R.useState)(null),p=i(q),{data:m,error:h,again:y}=E(Ee,{id:e},{stale:[`IMPORT_FINISHED`,`IMPORT_FAILED`]});if(h||!m)return(0,z.jsx)(f,{title:p.title,children:h?(0,z.jsx)(v,{error:h,again:y}):(0,z.jsx)(g,{})});let x=(0,z.jsx)(l,{component:r,href:a(`import`),variant:`default`,children:p.another}),S=m.node;if(S?.__typename!==`Import`||S.organization.id!==n.id)return(0,z.jsx)(f,{title:p.title,children:(0,z.jsx)(_,{title:p.importGone,lead:p.importGoneLead,children:x})});let C=S.state===`DONE`||S.state===`FAILED`,w=V(S);return(0,z.jsx)(f,{title:p.importTitle(o(S.createdAt)),lead:p.startedBy(S.creator?.name??p.commandLine),actions:(0,z.jsxs)(z.Fragment,{children:[C&&(0,z.jsx)(Y,{row:S,label:p.report}),x]}),children:(0,z.jsxs)(s,{gap:`md`,children:[(0,z.jsx)(Ie,{row:S}),C&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Pe,{row:S,planning:t}),(0,z.jsx)(Ve,{id:e,counts:w,total:S.total,action:u,choose:d,names:`imported`,...S.state===`FAILED`&&{reached:S.processed}})]})]})})}var Ue={label:`_label_1iaok_2`},We=[`CONFLICT`,`EXPIRED`,`INVALID`,`NOT_FOUND`];function Ge({planId:e,counts:t,readAgain:n,started:a}){let{path:o}=b(),{number:s}=c(),[u,d]=O(Oe),[f,p]=(0,R.useState)([]),m=i(q),h=N(m.refused),g=U(t);if(g===0)return null;async function _(){let{data:n,problems:r}=await u({input:{planId:e,onlyValid:t.REJECT>0}});p(r),n?.applyImport.import&&a(n.applyImport.import.id)}let v=f.some(({code:e})=>e&&We.includes(e)),y=n?(0,z.jsx)(l,{variant:`default`,size:`sm`,onClick:n,children:m.readAgain}):(0,z.jsx)(l,{component:r,href:o(`import`),variant:`default`,size:`sm`,children:m.another});return(0,z.jsxs)(z.Fragment,{children:[f.length>0&&(0,z.jsx)(k,{tone:`bad`,role:`alert`,title:m.notStarted,actions:v&&y,children:f.map(e=>(0,z.jsx)(`p`,{children:h(e)},e.code))}),(0,z.jsx)(w,{children:(0,z.jsx)(l,{size:`md`,h:`auto`,py:`xs`,classNames:{label:Ue.label},loading:d,onClick:_,leftSection:(0,z.jsx)(ue,{size:18,"aria-hidden":!0}),children:t.REJECT>0?m.startValid(g,s(g)):m.start(g,s(g))})})]})}var Ke=12;function qe({made:e,unknown:t,reading:n,plan:r}){let{number:a,list:o}=c(),s=i(q);if(e.length>0){let t=e.length-Ke;return(0,z.jsx)(k,{tone:`wait`,title:s.newDepartments(e.length,a(e.length)),actions:r&&(0,z.jsx)(l,{variant:`default`,size:`sm`,loading:n,onClick:()=>r(!1),children:s.doNotMake}),children:(0,z.jsxs)(`p`,{children:[o(e.slice(0,Ke)),` `,t>0&&s.more(a(t))]})})}return t===0?null:(0,z.jsx)(k,{tone:`wait`,title:s.unknownDepartments(t,a(t)),actions:r&&(0,z.jsx)(l,{variant:`default`,size:`sm`,loading:n,onClick:()=>r(!0),children:s.makeDepartments}),children:(0,z.jsx)(`p`,{children:r?s.unknownDepartmentsLead:s.unknownDepartmentsNoSource})})}var Je={facts:`_facts_1qev9_1`};function Ye({plan:e,counts:t,showFaults:n}){let{number:r}=c(),a=i(q),o=Xe(e);return(0,z.jsxs)(z.Fragment,{children:[o!==null&&e.seatsNeeded>o&&(0,z.jsx)(k,{tone:`bad`,title:a.noRoom(r(e.seatsNeeded),r(o)),children:(0,z.jsx)(`p`,{children:a.noRoomLead})}),U(t)===0&&(0,z.jsx)(k,{tone:`idle`,title:a.nothing,children:(0,z.jsx)(`p`,{children:a.nothingLead})}),t.REJECT>0&&(0,z.jsx)(k,{tone:`warn`,title:a.faulty(t.REJECT,r(t.REJECT)),actions:(0,z.jsx)(l,{variant:`default`,size:`sm`,onClick:n,children:a.showFaults}),children:(0,z.jsx)(`p`,{children:a.faultyLead})})]})}function Xe({organization:{policy:e}}){return!e||e.seats===null?null:Math.max(0,e.seats-e.seatsTaken)}function Ze({plan:e}){let{number:t,list:n}=c(),r=i(q),a=Xe(e),o=[[r.rows,t(e.rowCount)],[r.seatsNeeded,a===null?t(e.seatsNeeded):r.seatsOf(t(e.seatsNeeded),t(a))],[r.encoding,e.encoding],[r.separatedBy,r.separators[e.separator]??e.separator],[r.ignored,e.ignoredColumns.length>0?n(e.ignoredColumns):r.none],[r.kept,(0,z.jsx)(de,{to:e.expiresAt},`kept`)]];return(0,z.jsx)(d,{title:r.found,children:(0,z.jsx)(`dl`,{className:Je.facts,children:o.map(([e,t])=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{children:t})]},e))})})}function Qe({id:e,planning:t}){let{organization:n,path:a}=b(),{data:o,error:c,again:u}=E(Te,{id:e}),[d,p]=(0,R.useState)(null),m=i(q);if(c||!o)return(0,z.jsx)(f,{title:m.planTitle(),children:c?(0,z.jsx)(v,{error:c,again:u}):(0,z.jsx)(g,{})});let h=(0,z.jsx)(l,{component:r,href:a(`import`),variant:`default`,children:m.another}),y=o.node;if(y?.__typename!==`ImportPlan`||y.organization.id!==n.id)return(0,z.jsx)(f,{title:m.planTitle(),children:(0,z.jsx)(_,{title:m.planGone,lead:m.planGoneLead,children:h})});let x=Se(y),S=t.planId===e?t.source:null,C=typeof S==`string`?m.pastedCells:S?.name,w=e=>S&&t.plan(S,{createDepartments:e});return(0,z.jsx)(f,{title:m.planTitle(C),lead:m.planLead,actions:h,children:(0,z.jsxs)(s,{gap:`md`,children:[(0,z.jsx)(Ye,{plan:y,counts:x,showFaults:()=>p(`REJECT`)}),(0,z.jsx)(qe,{made:y.newDepartments,unknown:y.unknownDepartments.totalCount,reading:t.reading,plan:S===null?null:w}),(0,z.jsx)(Ge,{planId:e,counts:x,readAgain:S===null?null:()=>w(y.newDepartments.length>0),started:t.started}),(0,z.jsx)(Ve,{id:e,counts:x,total:y.rowCount,action:d,choose:p,names:`planned`}),(0,z.jsx)(Ze,{plan:y})]})})}var $e={columns:`_columns_1x8e9_1`},et=[`email`,`role`,`department`,`message`];function tt(){let e=i(q);return(0,z.jsxs)(d,{title:e.needs,actions:(0,z.jsx)(l,{variant:`default`,size:`sm`,leftSection:(0,z.jsx)(A,{size:16,"aria-hidden":!0}),onClick:()=>j(e.templateName,M([et,...e.template],e.separator)),children:e.downloadTemplate}),children:[(0,z.jsx)(C,{mb:`sm`,children:e.needsLead}),(0,z.jsx)(`dl`,{className:$e.columns,children:et.map(t=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:(0,z.jsx)(se,{children:t})}),(0,z.jsx)(`dd`,{children:e.columns[t]})]},t))})]})}function nt(){let{number:e}=c(),{imported:t}=i(p);return n=>{let r=V(n);return H(r).map(n=>`${t[n]}: ${e(r[n])}`).join(` · `)}}function rt(){let{organization:e}=b(),t=i(q),{page:n,turn:r,hasPreviousPage:a}=I(10),o=it(),{data:s,error:c,waiting:l,again:u}=E(we,{organizationId:e.id,...n},{stale:[`IMPORT_STARTED`,`IMPORT_FINISHED`,`IMPORT_FAILED`]}),f=s?.organization?.imports;return(0,z.jsx)(d,{title:t.earlier,children:c?(0,z.jsx)(v,{error:c,again:u}):f?f.totalCount===0?(0,z.jsx)(C,{c:`dimmed`,children:t.noEarlier}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(oe,{label:t.earlier,rows:f.nodes,columns:o,name:({createdAt:e})=>e,waiting:l}),(0,z.jsx)(ae,{pageInfo:{...f.pageInfo,hasPreviousPage:a},total:f.totalCount,turn:r})]}):(0,z.jsx)(g,{lines:3})})}function it(){let{path:e}=b(),{moment:t,number:n}=c(),a=nt(),o=i(q);return[{title:o.readIn,cell:({id:n,createdAt:i})=>(0,z.jsx)(pe,{component:r,href:e(`import/${n}`),size:`sm`,fw:600,children:t(i)})},{title:o.ago,cell:({createdAt:e})=>(0,z.jsx)(fe,{time:e}),wide:!0},{title:o.by,cell:({creator:e})=>e?.name??o.commandLine},{title:o.state,cell:({state:e})=>(0,z.jsx)(F,{state:e})},{title:o.rows,cell:({processed:e,total:t,state:r})=>r===`DONE`?n(t):o.progress(n(e),n(t))},{title:o.outcome,cell:a,wide:!0}]}var at={zone:`_zone_6x2q8_1`};function ot({label:e,take:t,disabled:n,children:r}){let[i,a]=(0,R.useState)(!1),o=(0,R.useRef)(0);function s(){o.current=0,a(!1)}function c(e){$(e)&&(e.preventDefault(),o.current+=1,a(!0))}function l(e){$(e)&&(--o.current,o.current<=0&&s())}function u(e){e.preventDefault(),s();let r=e.dataTransfer.files[0];r&&!n&&t(r)}return(0,z.jsx)(`section`,{className:at.zone,"aria-label":e,"data-over":i&&!n||void 0,onDragEnter:c,onDragLeave:l,onDragOver:e=>$(e)&&e.preventDefault(),onDrop:u,children:r})}function $({dataTransfer:e}){return e.types.includes(`Files`)}function st({take:e,close:t}){let[n,r]=(0,R.useState)(``),a=i(q);return(0,z.jsx)(_e,{title:a.pasteTitle,close:t,size:`lg`,children:(0,z.jsx)(`form`,{onSubmit:t=>{t.preventDefault(),e(n)},children:(0,z.jsxs)(s,{children:[(0,z.jsx)(ve,{label:a.cells,description:a.cellsHint,value:n,onChange:e=>r(e.currentTarget.value),rows:10,placeholder:a.cellsExample,spellCheck:!1,"data-autofocus":!0}),(0,z.jsx)(w,{justify:`flex-end`,children:(0,z.jsx)(l,{type:`submit`,disabled:n.trim()===``,children:a.readCells})})]})})})}var ct=`.csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/tab-separated-values,text/plain`;function lt({planning:e}){let{source:t,reading:n,fault:r,problems:o,plan:c}=e,[u,d]=(0,R.useState)(!1),f=i(q),p=typeof t==`string`?f.pastedCells:t?.name;return(0,z.jsxs)(ot,{take:c,label:f.dropZone,disabled:n,children:[n?(0,z.jsxs)(s,{align:`center`,gap:`sm`,role:`status`,children:[(0,z.jsx)(a,{"aria-hidden":!0}),(0,z.jsx)(C,{fw:600,children:f.reading(p??``)}),(0,z.jsx)(C,{c:`dimmed`,size:`sm`,children:f.readingLead})]}):(0,z.jsxs)(s,{align:`center`,gap:`sm`,children:[(0,z.jsx)(ge,{size:40,stroke:1.4,"aria-hidden":!0}),(0,z.jsx)(C,{fw:600,ta:`center`,children:f.drop}),(0,z.jsxs)(w,{justify:`center`,gap:`xs`,children:[(0,z.jsx)(B,{onChange:e=>e&&void c(e),accept:ct,children:e=>(0,z.jsx)(l,{...e,leftSection:(0,z.jsx)(be,{size:16,"aria-hidden":!0}),children:f.chooseFile})}),(0,z.jsx)(l,{variant:`default`,leftSection:(0,z.jsx)(ye,{size:16,"aria-hidden":!0}),onClick:()=>d(!0),children:f.pasteCells})]}),(0,z.jsx)(C,{c:`dimmed`,size:`sm`,ta:`center`,children:f.limits}),r&&(0,z.jsx)(k,{tone:`bad`,role:`alert`,title:p??``,children:(0,z.jsx)(`p`,{children:f.sourceFaults[r]})}),(0,z.jsx)(re,{of:o,meanings:f.unreadable})]}),u&&(0,z.jsx)(st,{close:()=>d(!1),take:e=>{d(!1),c(e)}})]})}function ut({planning:e}){let t=i(q);return(0,z.jsx)(f,{title:t.title,lead:t.lead,children:(0,z.jsxs)(s,{gap:`md`,children:[(0,z.jsx)(lt,{planning:e}),(0,z.jsx)(tt,{}),(0,z.jsx)(rt,{})]})})}var dt=3e5;function ft(e){return typeof e==`string`?e.length<=dt?{csv:e}:{file:new File([e],`cells.csv`)}:{file:e}}var pt=33554432,mt=/\.(xlsx?|xlsm|xlsb|ods|numbers)$/i;function ht(e){return typeof e==`string`?e.trim()===``?`empty`:null:mt.test(e.name)?`workbook`:e.size===0?`empty`:e.size>pt?`tooLarge`:null}function gt(){let{organization:e,path:n}=b(),[,r]=t(),[i,a]=O(De),[o,s]=(0,R.useState)(null),[c,l]=(0,R.useState)(null),[u,d]=(0,R.useState)(null),[f,p]=(0,R.useState)(null),[m,h]=(0,R.useState)([]);async function g(t,a={createDepartments:!1}){let o=ht(t);if(s(t),p(o),h([]),o)return;let c={organizationId:e.id,...ft(t),...a},{data:u,problems:f}=await i({input:c});h(f);let m=u?.planImport.plan;m&&(l(m.id),d(null),r(n(`import/${m.id}`)))}function _(e){d(e),r(n(`import/${e}`),{replace:!0})}return{source:o,planId:c,importId:u,reading:a,fault:f,problems:m,plan:g,started:_}}function _t(){let{id:e}=n(),t=gt(),r=i(q);return y()?e===void 0?(0,z.jsx)(ut,{planning:t}):e.startsWith(`pln_`)?(0,z.jsx)(Qe,{id:e,planning:t},e):e.startsWith(`imp_`)?(0,z.jsx)(He,{id:e,planning:t},e):(0,z.jsx)(m,{}):(0,z.jsx)(f,{title:r.title,children:(0,z.jsx)(h,{})})}export{_t as default};