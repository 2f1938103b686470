import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{F as t,I as n,Jt as r,K as i,P as a,St as o,T as s,U as c,Un as l,Wn as u,X as d,b as f,ct as p,it as m,kt as h,m as g,qt as _,rt as v,ut as ee,w as y,y as b,z as x}from"./libraries-UrOIUJRm.js";import{$ as S,A as C,C as w,E as T,F as E,I as D,J as te,L as ne,N as re,P as O,R as ie,T as ae,U as k,V as A,X as j,Y as oe,Z as M,b as se,tt as N,y as ce,z as le}from"./dashboard-8_nAaRDs.js";import{t as P}from"./IconDownload-DLTUGRnb.js";import{n as F,t as I}from"./csv-XY-fU9Bd.js";import{t as ue}from"./local-minute-_MHT7K2o.js";import{n as L}from"./state-signs-BB5vA5cK.js";import{t as de}from"./filter-chips-8Z5YXrON.js";import{r as R,t as z}from"./pager-BZkPpKeY.js";import{t as B}from"./rows-D-Sur362.js";import{n as V,t as fe}from"./IconAlertTriangle-MLo3BSoG.js";import{t as H}from"./sign-B5YWhn5i.js";import{t as pe}from"./IconPlayerPlay-UB4isilO.js";import{t as me}from"./Textarea-BuKhcg76.js";import{t as he}from"./dialog-BHIAZILl.js";import{t as ge}from"./use-gone-Dm4rvgg2.js";var U=e(l(),1),W=u(),G=o(e=>{let{onChange:t,children:n,multiple:i,accept:a,name:o,form:s,resetRef:c,disabled:l,capture:u,inputProps:d,ref:f,...p}=h(`FileButton`,null,e),m=(0,U.useRef)(null),g=()=>{!l&&m.current?.click()};return _(c,()=>{m.current&&(m.current.value=``)}),(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`input`,{style:{display:`none`},type:`file`,accept:a,multiple:i,onChange:e=>{if(e.currentTarget.files===null)return t(i?[]:null);t(i?Array.from(e.currentTarget.files):e.currentTarget.files[0]||null)},ref:r(f,m),name:o,form:s,capture:u,...d}),n({onClick:g,...p})]})});G.displayName=`@mantine/core/FileButton`;var _e=b(`outline`,`clipboard-text`,`ClipboardText`,[[`path`,{d:`M9 5h-2a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-12a2 2 0 0 0 -2 -2h-2`,key:`svg-0`}],[`path`,{d:`M9 5a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2a2 2 0 0 1 -2 2h-2a2 2 0 0 1 -2 -2`,key:`svg-1`}],[`path`,{d:`M9 12h6`,key:`svg-2`}],[`path`,{d:`M9 16h6`,key:`svg-3`}]]),ve=b(`outline`,`upload`,`Upload`,[[`path`,{d:`M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2`,key:`svg-0`}],[`path`,{d:`M7 9l5 -5l5 5`,key:`svg-1`}],[`path`,{d:`M12 4l0 12`,key:`svg-2`}]]),ye=[`CREATE`,`RENEW`,`CHANGE_ROLE`,`AWAIT_APPROVAL`,`SKIP`,`REJECT`];function be({counts:e}){return{CREATE:e.create,RENEW:e.renew,CHANGE_ROLE:e.changeRole,AWAIT_APPROVAL:e.awaitApproval,SKIP:e.skip,REJECT:e.reject}}function K(e){return{CREATE:e.created,RENEW:e.renewed,CHANGE_ROLE:e.roleChanged,AWAIT_APPROVAL:e.awaitingApproval,SKIP:e.skipped,REJECT:e.rejected}}function q(e){return ye.filter(t=>e[t]>0)}function xe({CREATE:e,RENEW:t,CHANGE_ROLE:n,AWAIT_APPROVAL:r}){return e+t+n+r}var Se=a({url:`/graphql`,preferGetMethod:!1,fetchOptions:{headers:{"GraphQL-Require-Preflight":`1`}},exchanges:[t]});async function Ce(e,t){let{query:r}=x(te(e),t),i=await Se.query(n(r),t).toPromise(),a=i.error?.graphQLErrors[0]?.extensions.retryAfterSeconds;return typeof a==`number`?(await new Promise(e=>setTimeout(e,a*1e3)),Ce(e,t)):i}var J=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},we=new J(`
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
}`),Te=new J(`
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
    `),Ee=new J(`
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
}`),Y=new J(`
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
  written
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
}`),De=new J(`
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
}`),Oe=new J(`
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
}`),ke=({userErrors:e})=>e.some(({field:e})=>e?.at(-1)===`role`);function Ae(e){return ke(e)?e.written:null}function je(e){return ke(e)?null:e.written}var Me=100;async function Ne({id:e,processed:t},n,r,i,a){let{line:o,outcome:s,reason:c,written:l}=r.columns,u=[[`email`,`role`,`department`,`message`,o,s,c,l]];for(let o=null;;){let s=await Pe(e,o,n);if(a.aborted||!s)return null;for(let e of s.nodes){let i=n!==null||u.length<=t;u.push(Fe(e,i?r.outcomes[e.action]:r.notReached,r))}if(i(u.length-1),!s.pageInfo.hasNextPage)return u;o=s.pageInfo.endCursor}}async function Pe(e,t,n){let{data:r}=await Ce(Y,{id:e,first:Me,after:t,where:n&&{action:[n]}}),i=r?.node;return i&&`rows`in i?i.rows:null}function Fe(e,t,n){let r=e.role?.toLowerCase()??Ae(e)??`?`,i=e.userErrors.map(n.sentence).join(` `),a=[String(e.line),t,i,je(e)??``];return[e.email,r,e.department??``,e.message??``,...a]}var Ie={en:{importTitle:e=>`Import of ${e}`,startedBy:e=>`Started by ${e}.`,queued:`Waits to begin…`,paused:e=>`The organization takes in nobody until ${e}. Then the import goes on by itself.`,running:`You may leave this page: the import goes on, and what it has done stands here.`,progressLabel:`Progress of the import`,rowsDone:(e,t)=>`${e} of ${t} rows done`,done:`The import is done`,doneLead:e=>`It took ${e}.`,lettersUnderway:`The letters are on their way.`,lettersAwait:(e,t)=>e===1?`1 invitation awaits approval, and its letter goes out after it.`:`${t} invitations await approval, and their letters go out after it.`,leftOut:(e,t)=>e===1?`One row was left out`:`${t} rows were left out`,leftOutLead:`Download what was left out, correct it, and read that file in: it has the columns that an import needs.`,failed:`The import has stopped`,failedReason:e=>e,failedLead:`What was done stays. Read the same file again: whoever is invited by now has nothing to be done, and the new plan shows the rest.`,importGone:`This import is not here any more`,importGoneLead:`An import is kept for 30 days after its end. What it did stays in the log.`,report:`Download the report`,reportLeftOut:`Download what was left out`,readingRows:(e,t)=>`Reading: ${e} of ${t}`,stop:`Stop`,reportFailed:`The report could not be read to its end. Please try again.`,reportName:e=>`import-${e}-report.csv`,leftOutName:e=>`import-${e}-left-out.csv`,reportColumns:{line:`line`,outcome:`outcome`,reason:`reason`,written:`as written`}},de:{importTitle:e=>`Import vom ${e}`,startedBy:e=>`Begonnen von ${e}.`,queued:`Wartet auf den Beginn…`,paused:e=>`Die Organisation nimmt bis ${e} niemanden auf. Dann geht der Import von selbst weiter.`,running:`Sie können diese Seite verlassen: Der Import geht weiter, und was er getan hat, steht hier.`,progressLabel:`Fortschritt des Imports`,rowsDone:(e,t)=>`${e} von ${t} Zeilen erledigt`,done:`Der Import ist fertig`,doneLead:e=>`Er hat ${e} gedauert.`,lettersUnderway:`Die Briefe sind unterwegs.`,lettersAwait:(e,t)=>e===1?`1 Einladung wartet auf Freigabe, ihr Brief geht danach hinaus.`:`${t} Einladungen warten auf Freigabe, ihre Briefe gehen danach hinaus.`,leftOut:(e,t)=>e===1?`Eine Zeile wurde ausgelassen`:`${t} Zeilen wurden ausgelassen`,leftOutLead:`Laden Sie herunter, was ausgelassen wurde, verbessern Sie es, und lesen Sie jene Datei ein: Sie hat die Spalten, die ein Import braucht.`,failed:`Der Import ist stehen geblieben`,failedReason:e=>`Der Server nennt als Grund: „${e}“`,failedLead:`Was getan ist, bleibt. Lesen Sie dieselbe Datei noch einmal ein: Für die, die jetzt eingeladen sind, ist nichts zu tun, und der neue Plan zeigt den Rest.`,importGone:`Diesen Import gibt es nicht mehr`,importGoneLead:`Ein Import bleibt 30 Tage nach seinem Ende. Was er getan hat, steht weiter im Protokoll.`,report:`Bericht herunterladen`,reportLeftOut:`Ausgelassenes herunterladen`,readingRows:(e,t)=>`Liest: ${e} von ${t}`,stop:`Anhalten`,reportFailed:`Der Bericht war nicht bis zum Ende zu lesen. Bitte versuchen Sie es noch einmal.`,reportName:e=>`import-${e}-bericht.csv`,leftOutName:e=>`import-${e}-ausgelassen.csv`,reportColumns:{line:`Zeile`,outcome:`Ergebnis`,reason:`Grund`,written:`wie geschrieben`}}},Le={en:{planTitle:e=>e?`Plan for ${e}`:`Plan`,planLead:`This is what would happen. Nothing is sent or changed yet.`,planGone:`This plan is not here any more`,planGoneLead:`A plan is kept for a day unless it is carried out. Read the file again to see what it would come to now.`,found:`What was found in the file`,encoding:`Encoding`,separatedBy:`Between cells`,separators:{",":`Commas`,";":`Semicolons`,"	":`Tabs`},ignored:(e,t)=>e===1?`One column is not read`:`${t} columns are not read`,ignoredLead:`An import reads “email”, “role”, “department” and “message”, and knows these columns by their English names alone. Without “role”, everybody becomes a member.`,seatsNeeded:`Seats needed`,seatsOf:(e,t)=>`${e} (${t} are free)`,kept:`Plan is forgotten`,newDepartments:(e,t)=>e===1?`A new department is made`:`${t} new departments are made`,more:e=>`and ${e} more`,doNotMake:`Do not make them`,unknownDepartments:(e,t)=>e===1?`One row names a department that does not exist`:`${t} rows name departments that do not exist`,unknownDepartmentsLead:`The import can make these departments, or you correct their names in the file.`,unknownDepartmentsNoSource:`Correct their names in the file, or read it again and let the import make these departments.`,makeDepartments:`Make these departments`,faulty:(e,t)=>e===1?`One row cannot be carried out`:`${t} rows cannot be carried out`,faultyLead:`The table says what is wrong with which cell. Correct that in the file and read it again, or start without these rows.`,showFaults:`Show the faults`,noRoom:(e,t)=>`There are not enough seats: ${e} needed, ${t} free`,noRoomLead:`Free some seats, have more of them permitted in the settings, or split the file.`,nothing:`There is nothing to do`,nothingLead:`Everybody in this file is here or invited already, or their row has a fault.`,start:(e,t)=>e===1?`Start: 1 row`:`Start: ${t} rows`,startValid:(e,t)=>e===1?`Start without the faults: 1 row`:`Start without the faults: ${t} rows`,readAgain:`Read the file again`,notStarted:`The import was not started`,refused:{}},de:{planTitle:e=>e?`Plan für ${e}`:`Plan`,planLead:`Das würde geschehen. Noch ist nichts gesendet oder geändert.`,planGone:`Diesen Plan gibt es nicht mehr`,planGoneLead:`Ein Plan, der nicht ausgeführt wird, bleibt einen Tag. Lesen Sie die Datei noch einmal ein, um zu sehen, was jetzt aus ihr würde.`,found:`Was in der Datei gefunden wurde`,encoding:`Zeichensatz`,separatedBy:`Zwischen den Zellen`,separators:{",":`Kommas`,";":`Semikolons`,"	":`Tabulatoren`},ignored:(e,t)=>e===1?`Eine Spalte wird nicht gelesen`:`${t} Spalten werden nicht gelesen`,ignoredLead:`Ein Import liest „email“, „role“, „department“ und „message“ und kennt diese Spalten nur unter ihren englischen Namen. Ohne „role“ werden alle Mitglied.`,seatsNeeded:`Benötigte Plätze`,seatsOf:(e,t)=>`${e} (${t} sind frei)`,kept:`Plan wird vergessen`,newDepartments:(e,t)=>e===1?`Eine neue Abteilung wird angelegt`:`${t} neue Abteilungen werden angelegt`,more:e=>`und ${e} weitere`,doNotMake:`Nicht anlegen`,unknownDepartments:(e,t)=>e===1?`Eine Zeile nennt eine Abteilung, die es nicht gibt`:`${t} Zeilen nennen Abteilungen, die es nicht gibt`,unknownDepartmentsLead:`Der Import kann diese Abteilungen anlegen, oder Sie verbessern ihre Namen in der Datei.`,unknownDepartmentsNoSource:`Verbessern Sie ihre Namen in der Datei, oder lesen Sie sie noch einmal ein, und lassen Sie den Import diese Abteilungen anlegen.`,makeDepartments:`Diese Abteilungen anlegen`,faulty:(e,t)=>e===1?`Eine Zeile ist nicht auszuführen`:`${t} Zeilen sind nicht auszuführen`,faultyLead:`Die Tabelle sagt, was in welcher Zelle nicht stimmt. Verbessern Sie das in der Datei, und lesen Sie sie noch einmal ein; oder beginnen Sie ohne diese Zeilen.`,showFaults:`Fehler zeigen`,noRoom:(e,t)=>`Es gibt nicht genug Plätze: ${e} werden benötigt, ${t} sind frei`,noRoomLead:`Machen Sie Plätze frei, lassen Sie in den Einstellungen mehr davon zu, oder teilen Sie die Datei auf.`,nothing:`Es gibt nichts zu tun`,nothingLead:`Alle in dieser Datei sind schon da oder eingeladen, oder ihre Zeile hat einen Fehler.`,start:(e,t)=>e===1?`Beginnen: 1 Zeile`:`Beginnen: ${t} Zeilen`,startValid:(e,t)=>e===1?`Ohne die Fehler beginnen: 1 Zeile`:`Ohne die Fehler beginnen: ${t} Zeilen`,readAgain:`Datei noch einmal einlesen`,notStarted:`Der Import wurde nicht begonnen`,refused:{EXPIRED:`Dieser Plan ist mehr als einen Tag alt. Lesen Sie die Datei noch einmal ein.`,INVALID:`Manche Zeilen haben Fehler. Verbessern Sie sie, oder beginnen Sie ohne sie.`,CONFLICT:`Seit diesem Plan hat sich etwas geändert: Aus manchen Zeilen würde jetzt etwas anderes. Lesen Sie die Datei noch einmal ein.`,LIMIT_REACHED:`Für alle aus dieser Datei ist kein Platz: Die Organisation hat nicht genug Plätze, oder für heute sind genug eingeladen.`,NOT_FOUND:`Diesen Plan gibt es nicht mehr. Lesen Sie die Datei noch einmal ein.`}}},Re={en:{filter:`Show rows by what they come to`,all:`All`,line:`Line`,email:`Address`,role:`Role`,department:`Department`,comesTo:`What would happen`,becameOf:`What became of it`,cell:(e,t)=>t?`Column ${e}, ${t}:`:`Column ${e}:`,fault:`at fault`,faults:{},unreadableCell:`not readable`,notReached:`Not reached`,noRows:`There is no such row.`},de:{filter:`Zeilen danach zeigen, was aus ihnen wird`,all:`Alle`,line:`Zeile`,email:`Adresse`,role:`Rolle`,department:`Abteilung`,comesTo:`Was geschehen würde`,becameOf:`Was daraus wurde`,cell:(e,t)=>t?`Spalte ${e}, ${t}:`:`Spalte ${e}:`,fault:`fehlerhaft`,faults:{"INVALID email":`Das ist keine E-Mail-Adresse.`,"REQUIRED email":`Hier fehlt die Adresse.`,"TOO_LONG email":`Die Adresse ist zu lang.`,"ALREADY_MEMBER email":`Wer diese Adresse hat, ist schon Mitglied.`,"ALREADY_INVITED email":`Diese Adresse ist schon eingeladen, hier oder in einer Zeile darüber.`,"CONFLICT email":`Eine Zeile darüber gibt dieser Adresse eine andere Rolle oder Abteilung.`,"LIMIT_REACHED email":`Diese Adresse hat zuletzt genug Briefe bekommen.`,"POLICY_REFUSED email":`Adressen dieser Domain lassen die Regeln der Organisation nicht zu.`,"INVALID role":`Eine Rolle ist admin, member oder viewer.`,"ROLE_ABOVE_OWN role":`Diese Rolle steht über Ihrer eigenen.`,"NOT_FOUND department":`Diese Abteilung gibt es nicht.`,"INVALID department":`Das ist kein Pfad einer Abteilung.`,"TOO_LONG department":`Dieser Pfad ist zu lang.`,"TOO_LONG message":`Diese Worte sind zu lang.`,INVALID:`Diese Zeile ist nicht zu lesen: Ein Anführungszeichen fehlt, oder sie hat mehr Zellen als es Spalten gibt.`,TOO_LONG:`Diese Zeile ist zu lang.`,CONFLICT:`Als der Import zu dieser Zeile kam, hatte sich etwas geändert.`},unreadableCell:`nicht lesbar`,notReached:`Nicht erreicht`,noRows:`Eine solche Zeile gibt es nicht.`}},ze={en:{dropZone:`Give a spreadsheet`,drop:`Drop a CSV file here`,chooseFile:`Choose a file`,pasteCells:`Paste cells`,limits:`Up to 32 MB and 100,000 rows. Excel, Numbers, LibreOffice and Google Sheets save sheets as CSV.`,reading:e=>`Reading ${e}`,readingLead:`Each row is compared with who is here already. A long file takes some seconds.`,sourceFaults:{empty:`There is nothing in it.`,tooLarge:`It is larger than 32 MB. Split it into several files, and read in one after the other.`,workbook:`This is a workbook, with more in it than one sheet. Open it in your spreadsheet program, save the sheet as CSV (File, Save as), and give that file.`},unreadable:{},pasteTitle:`Paste cells`,cells:`Cells`,cellsHint:`Select the rows in your spreadsheet, with the line of column names, copy them and paste them here.`,cellsExample:`email	role	department
kim@example.com	member	Stage`,readCells:`Read these cells`,needs:`What the spreadsheet needs`,needsLead:`The first line names the columns, in any order; each line below it is one person. Other columns do no harm.`,columns:{email:`The address to invite. The only column that has to be there.`,role:`admin, member or viewer; member where it is empty.`,department:`The path of a department, such as Stage/Lighting; may be empty.`,message:`Some words for the letter; may be empty.`},downloadTemplate:`Download a template`,templateName:`people.csv`,template:[[`kim@example.com`,`member`,`Stage/Lighting`,`Welcome to the crew!`],[`robin@example.com`,`viewer`,``,``]],earlier:`Earlier imports`,noEarlier:`None yet. Once you have started one, it stands here with all that became of it.`,readIn:`Read in`,ago:`When`,by:`By`,state:`State`,outcome:`What became of them`,progress:(e,t)=>`${e} of ${t}`},de:{dropZone:`Tabelle angeben`,drop:`Legen Sie hier eine CSV-Datei ab`,chooseFile:`Datei auswählen`,pasteCells:`Zellen einfügen`,limits:`Bis zu 32 MB und 100.000 Zeilen. Excel, Numbers, LibreOffice und Google Tabellen speichern Blätter als CSV.`,reading:e=>`Liest ${e}`,readingLead:`Jede Zeile wird mit dem verglichen, wer schon da ist. Bei einer langen Datei dauert das etwas.`,sourceFaults:{empty:`Es steht nichts darin.`,tooLarge:`Die Datei ist größer als 32 MB. Teilen Sie sie auf, und lesen Sie die Teile nacheinander ein.`,workbook:`Das ist eine Arbeitsmappe, in der mehr steht als ein Blatt. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie das Blatt als CSV (Datei, Speichern unter), und geben Sie jene Datei an.`},unreadable:{REQUIRED:`Niemand steht darin: In die erste Zeile gehören die Namen der Spalten, in die Zeilen darunter die Leute.`,INVALID:`Das lässt sich nicht als Tabelle lesen. Es muss als CSV gespeichert sein, und die erste Zeile muss die Spalten nennen, jede nur einmal, darunter „email“.`,TOO_LONG:`Das ist zu viel auf einmal: möglich sind 32 MB, 100.000 Zeilen und 1.000 neue Abteilungen.`,LIMIT_REACHED:`Es warten schon zu viele Pläne. Führen Sie welche aus, oder warten Sie einen Tag, bis sie vergessen sind.`},pasteTitle:`Zellen einfügen`,cells:`Zellen`,cellsHint:`Wählen Sie in Ihrer Tabelle die Zeilen mit der Zeile der Spaltennamen aus, kopieren Sie sie, und fügen Sie sie hier ein.`,cellsExample:`email	role	department
kim@example.com	member	Bühne`,readCells:`Diese Zellen einlesen`,needs:`Was die Tabelle braucht`,needsLead:`Die erste Zeile nennt die Spalten in beliebiger Reihenfolge, mit ihren englischen Namen; jede Zeile darunter ist eine Person. Andere Spalten schaden nicht.`,columns:{email:`Die Adresse, die eingeladen wird. Nur diese Spalte muss es geben.`,role:`admin, member (Mitglied) oder viewer (Betrachter); member, wo nichts steht.`,department:`Der Pfad einer Abteilung, etwa Bühne/Licht; darf leer sein.`,message:`Einige Worte für den Brief; darf leer sein.`},downloadTemplate:`Vorlage herunterladen`,templateName:`leute.csv`,template:[[`kim@example.com`,`member`,`Bühne/Licht`,`Willkommen im Team!`],[`robin@example.com`,`viewer`,``,``]],earlier:`Frühere Importe`,noEarlier:`Noch keine. Wenn Sie einen begonnen haben, steht er hier mit allem, was daraus wurde.`,readIn:`Eingelesen`,ago:`Wann`,by:`Von`,state:`Stand`,outcome:`Was daraus wurde`,progress:(e,t)=>`${e} von ${t}`}},X={en:{title:`Import`,lead:`Invite many people from a spreadsheet. Nothing is sent before you have seen what would happen.`,pastedCells:`the cells that you pasted`,separator:`,`,commandLine:`the command line`,rows:`Rows`,another:`Read another file`,...ze.en,...Le.en,...Re.en,...Ie.en},de:{title:`Import`,lead:`Laden Sie viele Leute aus einer Tabelle ein. Nichts wird gesendet, bevor Sie gesehen haben, was geschähe.`,pastedCells:`die eingefügten Zellen`,separator:`;`,commandLine:`der Kommandozeile`,rows:`Zeilen`,another:`Andere Datei einlesen`,...ze.de,...Le.de,...Re.de,...Ie.de}};function Be(){let{faults:e}=N(X),t=T();return({code:n,message:r,field:i})=>e[[n,...i??[]].join(` `)]??t({code:n,message:r})}function Ve({row:e,label:t,action:n}){let r=N(X),{number:i}=S(),a=He(),[o,s]=(0,U.useState)(null),[c,l]=(0,U.useState)(!1),u=(0,U.useRef)(null);(0,U.useEffect)(()=>()=>u.current?.abort(),[]);let[f,h]=n===`REJECT`?[e.rejected,r.leftOutName]:[e.total,r.reportName];async function g(){let t=new AbortController;u.current=t,l(!1),s(0);let i=await Ne(e,n??null,a,s,t.signal);s(null),i?F(h(ue(Date.parse(e.createdAt)).replace(/\D/g,`-`)),I(i,r.separator)):l(!t.signal.aborted)}return(0,W.jsxs)(p,{gap:`xs`,children:[c&&(0,W.jsx)(m,{c:`red`,size:`sm`,role:`alert`,children:r.reportFailed}),o===null?(0,W.jsx)(d,{variant:`default`,size:`sm`,leftSection:(0,W.jsx)(P,{size:16,"aria-hidden":!0}),onClick:g,children:t}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(m,{size:`sm`,c:`dimmed`,children:r.readingRows(i(o),i(f))}),(0,W.jsx)(d,{variant:`default`,size:`sm`,onClick:()=>u.current?.abort(),children:r.stop})]})]})}function He(){let e=N(X),{imported:t}=N(w),n=Be();return{columns:e.reportColumns,notReached:e.notReached,outcomes:t,sentence:n}}function Ue({row:e,planning:t}){let{duration:n,number:r}=S(),i=N(X);if(e.state===`FAILED`)return(0,W.jsx)(We,{row:e,planning:t});let{startedAt:a,finishedAt:o,rejected:s}=e,c=a&&o?(Date.parse(o)-Date.parse(a))/1e3:0;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(C,{tone:`good`,title:i.done,role:`status`,children:(0,W.jsxs)(`p`,{children:[i.doneLead(n(Math.max(1,c))),` `,e.created+e.renewed>0&&i.lettersUnderway,` `,e.awaitingApproval>0&&i.lettersAwait(e.awaitingApproval,r(e.awaitingApproval))]})}),s>0&&(0,W.jsx)(C,{tone:`warn`,title:i.leftOut(s,r(s)),actions:(0,W.jsx)(Ve,{row:e,label:i.reportLeftOut,action:`REJECT`}),children:(0,W.jsx)(`p`,{children:i.leftOutLead})})]})}function We({row:e,planning:t}){let{path:n}=O(),r=N(X),{source:i,plan:a,reading:o,importId:s}=t,c=i!==null&&s===e.id?(0,W.jsx)(d,{variant:`default`,size:`sm`,loading:o,onClick:()=>a(i),children:r.readAgain}):(0,W.jsx)(d,{component:f,href:n(`import`),variant:`default`,size:`sm`,children:r.readAgain});return(0,W.jsxs)(C,{tone:`bad`,title:r.failed,role:`alert`,actions:c,children:[e.problem&&(0,W.jsx)(`p`,{children:r.failedReason(e.problem)}),(0,W.jsx)(`p`,{children:r.failedLead})]})}var Ge={figures:`_figures_lgi8a_1`,outcomes:`_outcomes_lgi8a_2`};function Ke({row:e}){let{number:t}=S(),n=N(X),{imported:r}=N(w),a=K(e),o=n.rowsDone(t(e.processed),t(e.total));return(0,W.jsxs)(j,{children:[(0,W.jsxs)(p,{justify:`space-between`,mb:`xs`,gap:`xs`,children:[(0,W.jsx)(m,{fw:600,className:Ge.figures,children:o}),(0,W.jsx)(`span`,{role:`status`,children:(0,W.jsx)(L,{state:e.state})})]}),(0,W.jsx)(i.Root,{size:`lg`,radius:`xl`,children:(0,W.jsx)(i.Section,{value:e.total===0?0:e.processed/e.total*100,"aria-label":n.progressLabel,"aria-valuetext":o,animated:e.state===`RUNNING`,color:e.state===`FAILED`?`red`:`harbour`})}),e.processed>0&&(0,W.jsx)(`dl`,{className:Ge.outcomes,children:q(a).map(e=>(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{children:r[e]}),(0,W.jsx)(`dd`,{children:t(a[e])})]},e))}),(0,W.jsx)(qe,{row:e})]})}function qe({row:{state:e}}){let{invitationsPaused:t}=O().organization,{moment:n}=S(),r=N(X);if(e!==`QUEUED`&&e!==`RUNNING`)return null;let i=t?r.paused(n(t.until)):e===`QUEUED`?r.queued:r.running;return(0,W.jsx)(m,{c:`dimmed`,size:`sm`,mt:`sm`,children:i})}var Z={line:`_line_1es32_1`,phone:`_phone_1es32_6`,cell:`_cell_1es32_11`,fault:`_fault_1es32_25`,outcome:`_outcome_1es32_39`,reason:`_reason_1es32_49`,written:`_written_1es32_54`},Je={CREATE:`good`,RENEW:`good`,CHANGE_ROLE:`wait`,AWAIT_APPROVAL:`warn`,SKIP:`idle`,REJECT:`bad`};function Ye(e){let t=N(X),{role:n}=N(w);return[{title:t.line,cell:({line:e})=>(0,W.jsxs)(`span`,{className:Z.line,children:[(0,W.jsxs)(`span`,{className:Z.phone,children:[t.line,` `]}),e]})},{title:t.email,cell:e=>(0,W.jsx)(Q,{row:e,column:`email`,value:e.email})},{title:t.role,cell:e=>(0,W.jsx)(Q,{row:e,column:`role`,value:e.role===null?Ae(e)??t.unreadableCell:n[e.role]})},{title:t.department,cell:e=>e.department&&(0,W.jsx)(Q,{row:e,column:`department`,value:e.department})},{title:e===`planned`?t.comesTo:t.becameOf,cell:t=>(0,W.jsx)(Xe,{row:t,names:e})}]}function Q({row:e,column:t,value:n}){let r=N(X);return e.action===`REJECT`&&e.userErrors.some(({field:e})=>e?.at(-1)===t)?(0,W.jsxs)(`span`,{className:`${Z.cell} ${Z.fault}`,children:[(0,W.jsx)(fe,{size:15,"aria-hidden":!0}),n||`–`,(0,W.jsxs)(`span`,{className:`unseen`,children:[` (`,r.fault,`)`]})]}):(0,W.jsx)(`span`,{className:Z.cell,children:n})}function Xe({row:e,names:t}){let n=N(X),r=N(w)[t],i=Be();if(!e.reached)return(0,W.jsx)(H,{tone:`idle`,children:n.notReached});let[a]=e.userErrors,o=e.action===`REJECT`&&e.column!==null,s=je(e);return(0,W.jsxs)(`span`,{className:Z.outcome,children:[(0,W.jsx)(H,{tone:Je[e.action],children:r[e.action]}),a&&(0,W.jsxs)(`span`,{className:Z.reason,children:[o&&(0,W.jsxs)(`strong`,{children:[n.cell(String(e.column),a.field?.at(-1)),` `]}),i(a),` `,s&&(0,W.jsx)(V,{className:Z.written,children:s})]})]})}function Ze({id:e,counts:t,total:n,action:r,choose:i,names:a,reached:o}){let s=N(X),l=N(w)[a],{page:u,before:d,hasPreviousPage:f,turn:p}=R(50,r??void 0),h=Ye(a),{data:g,error:_,waiting:v,again:ee}=k(Y,{id:e,...u,where:r&&{action:[r]}});if(_)return(0,W.jsx)(E,{error:_,again:ee});let y=g?.node,b=y&&`rows`in y?y.rows:null;if(!b)return(0,W.jsx)(D,{});let x=b.nodes.map((e,t)=>({...e,id:String(e.line),reached:o===void 0||d+t<o}));return(0,W.jsxs)(c,{gap:`sm`,children:[o===void 0&&(0,W.jsx)(de,{label:s.filter,value:r,choose:i,chips:[{value:null,label:s.all,count:n},...q(t).map(e=>({value:e,label:l[e],count:t[e]}))]}),x.length===0?(0,W.jsx)(m,{c:`dimmed`,children:s.noRows}):(0,W.jsxs)(`div`,{children:[(0,W.jsx)(B,{label:s.rows,rows:x,columns:h,name:({email:e})=>e,waiting:v}),(0,W.jsx)(z,{pageInfo:{...b.pageInfo,hasPreviousPage:f},total:r?t[r]:n,turn:p})]})]})}function Qe({id:e,planning:t}){let{organization:n,path:r}=O(),{moment:i}=S(),[a,o]=(0,U.useState)(null),s=N(X),{data:l,error:u,again:p}=k(Ee,{id:e},{stale:[`IMPORT_FINISHED`,`IMPORT_FAILED`]});if(u||!l)return(0,W.jsx)(M,{title:s.title,children:u?(0,W.jsx)(E,{error:u,again:p}):(0,W.jsx)(D,{})});let m=(0,W.jsx)(d,{component:f,href:r(`import`),variant:`default`,children:s.another}),h=l.node;if(h?.__typename!==`Import`||h.organization.id!==n.id)return(0,W.jsx)(M,{title:s.title,children:(0,W.jsx)(ne,{title:s.importGone,lead:s.importGoneLead,children:m})});let g=h.state===`DONE`||h.state===`FAILED`,_=K(h);return(0,W.jsx)(M,{title:s.importTitle(i(h.createdAt)),lead:s.startedBy(h.creator?.name??s.commandLine),actions:(0,W.jsxs)(W.Fragment,{children:[g&&(0,W.jsx)(Ve,{row:h,label:s.report}),m]}),children:(0,W.jsxs)(c,{gap:`md`,children:[(0,W.jsx)(Ke,{row:h}),g&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(Ue,{row:h,planning:t}),(0,W.jsx)(Ze,{id:e,counts:_,total:h.total,action:a,choose:o,names:`imported`,...h.state===`FAILED`&&{reached:h.processed}})]})]})})}var $e={label:`_label_1iaok_2`},et=[`CONFLICT`,`EXPIRED`,`INVALID`,`NOT_FOUND`];function tt({planId:e,counts:t,readAgain:n,started:r}){let{path:i}=O(),{number:a}=S(),[o,s]=A(Oe),[c,l]=(0,U.useState)([]),u=N(X),m=T(u.refused),h=xe(t);if(h===0)return null;async function g(){let{data:n,problems:i}=await o({input:{planId:e,onlyValid:t.REJECT>0}});l(i),n?.applyImport.import&&r(n.applyImport.import.id)}let _=c.some(({code:e})=>e&&et.includes(e)),v=n?(0,W.jsx)(d,{variant:`default`,size:`sm`,onClick:n,children:u.readAgain}):(0,W.jsx)(d,{component:f,href:i(`import`),variant:`default`,size:`sm`,children:u.another});return(0,W.jsxs)(W.Fragment,{children:[c.length>0&&(0,W.jsx)(C,{tone:`bad`,role:`alert`,title:u.notStarted,actions:_&&v,children:c.map(e=>(0,W.jsx)(`p`,{children:m(e)},e.code))}),(0,W.jsx)(p,{children:(0,W.jsx)(d,{size:`md`,h:`auto`,py:`xs`,classNames:{label:$e.label},loading:s,onClick:g,leftSection:(0,W.jsx)(pe,{size:18,"aria-hidden":!0}),children:t.REJECT>0?u.startValid(h,a(h)):u.start(h,a(h))})})]})}var nt=12;function rt({made:e,unknown:t,reading:n,plan:r}){let{number:i,list:a}=S(),o=N(X);if(e.length>0){let t=e.length-nt;return(0,W.jsx)(C,{tone:`wait`,title:o.newDepartments(e.length,i(e.length)),actions:r&&(0,W.jsx)(d,{variant:`default`,size:`sm`,loading:n,onClick:()=>r(!1),children:o.doNotMake}),children:(0,W.jsxs)(`p`,{children:[a(e.slice(0,nt)),` `,t>0&&o.more(i(t))]})})}return t===0?null:(0,W.jsx)(C,{tone:`wait`,title:o.unknownDepartments(t,i(t)),actions:r&&(0,W.jsx)(d,{variant:`default`,size:`sm`,loading:n,onClick:()=>r(!0),children:o.makeDepartments}),children:(0,W.jsx)(`p`,{children:r?o.unknownDepartmentsLead:o.unknownDepartmentsNoSource})})}var it={facts:`_facts_1qev9_1`};function at({plan:e,counts:t,showFaults:n}){let{number:r}=S(),i=N(X),a=ct(e);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(st,{columns:e.ignoredColumns}),a!==null&&e.seatsNeeded>a&&(0,W.jsx)(C,{tone:`bad`,title:i.noRoom(r(e.seatsNeeded),r(a)),children:(0,W.jsx)(`p`,{children:i.noRoomLead})}),xe(t)===0&&(0,W.jsx)(C,{tone:`idle`,title:i.nothing,children:(0,W.jsx)(`p`,{children:i.nothingLead})}),t.REJECT>0&&(0,W.jsx)(C,{tone:`warn`,title:i.faulty(t.REJECT,r(t.REJECT)),actions:(0,W.jsx)(d,{variant:`default`,size:`sm`,onClick:n,children:i.showFaults}),children:(0,W.jsx)(`p`,{children:i.faultyLead})})]})}var ot=12;function st({columns:e}){let{number:t,list:n}=S(),r=N(X);if(e.length===0)return null;let i=e.length-ot;return(0,W.jsxs)(C,{tone:`warn`,title:r.ignored(e.length,t(e.length)),children:[(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`strong`,{children:n(e.slice(0,ot))}),` `,i>0&&r.more(t(i))]}),(0,W.jsx)(`p`,{children:r.ignoredLead})]})}function ct({organization:{policy:e}}){return!e||e.seats===null?null:Math.max(0,e.seats-e.seatsTaken)}function lt({plan:e}){let{number:t}=S(),n=N(X),r=ct(e),i=[[n.rows,t(e.rowCount)],[n.seatsNeeded,r===null?t(e.seatsNeeded):n.seatsOf(t(e.seatsNeeded),t(r))],[n.encoding,e.encoding],[n.separatedBy,n.separators[e.separator]??e.separator],[n.kept,(0,W.jsx)(se,{to:e.expiresAt},`kept`)]];return(0,W.jsx)(j,{title:n.found,children:(0,W.jsx)(`dl`,{className:it.facts,children:i.map(([e,t])=>(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{children:e}),(0,W.jsx)(`dd`,{children:t})]},e))})})}function ut({id:e,planning:t}){let{organization:n,path:r}=O(),{data:i,error:a,again:o}=k(Te,{id:e}),[s,l]=(0,U.useState)(null),u=N(X);if(a||!i)return(0,W.jsx)(M,{title:u.planTitle(),children:a?(0,W.jsx)(E,{error:a,again:o}):(0,W.jsx)(D,{})});let p=(0,W.jsx)(d,{component:f,href:r(`import`),variant:`default`,children:u.another}),m=i.node;if(m?.__typename!==`ImportPlan`||m.organization.id!==n.id)return(0,W.jsx)(M,{title:u.planTitle(),children:(0,W.jsx)(ne,{title:u.planGone,lead:u.planGoneLead,children:p})});let h=be(m),g=t.planId===e?t.source:null,_=typeof g==`string`?u.pastedCells:g?.name,v=e=>g&&t.plan(g,{createDepartments:e});return(0,W.jsx)(M,{title:u.planTitle(_),lead:u.planLead,actions:p,children:(0,W.jsxs)(c,{gap:`md`,children:[(0,W.jsx)(at,{plan:m,counts:h,showFaults:()=>l(`REJECT`)}),(0,W.jsx)(rt,{made:m.newDepartments,unknown:m.unknownDepartments.totalCount,reading:t.reading,plan:g===null?null:v}),(0,W.jsx)(tt,{planId:e,counts:h,readAgain:g===null?null:()=>v(m.newDepartments.length>0),started:t.started}),(0,W.jsx)(Ze,{id:e,counts:h,total:m.rowCount,action:s,choose:l,names:`planned`}),(0,W.jsx)(lt,{plan:m})]})})}var dt={columns:`_columns_1x8e9_1`},ft=[`email`,`role`,`department`,`message`];function pt(){let e=N(X);return(0,W.jsxs)(j,{title:e.needs,actions:(0,W.jsx)(d,{variant:`default`,size:`sm`,leftSection:(0,W.jsx)(P,{size:16,"aria-hidden":!0}),onClick:()=>F(e.templateName,I([ft,...e.template],e.separator)),children:e.downloadTemplate}),children:[(0,W.jsx)(m,{mb:`sm`,children:e.needsLead}),(0,W.jsx)(`dl`,{className:dt.columns,children:ft.map(t=>(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{children:(0,W.jsx)(V,{children:t})}),(0,W.jsx)(`dd`,{children:e.columns[t]})]},t))})]})}function mt(){let{number:e}=S(),{imported:t}=N(w);return n=>{let r=K(n);return q(r).map(n=>`${t[n]}: ${e(r[n])}`).join(` · `)}}function ht(){let{organization:e}=O(),t=N(X),{page:n,turn:r,hasPreviousPage:i}=R(10),a=gt(),{data:o,error:s,waiting:c,again:l}=k(we,{organizationId:e.id,...n},{stale:[`IMPORT_STARTED`,`IMPORT_FINISHED`,`IMPORT_FAILED`]}),u=o?.organization?.imports;return(0,W.jsx)(j,{title:t.earlier,children:s?(0,W.jsx)(E,{error:s,again:l}):u?u.totalCount===0?(0,W.jsx)(m,{c:`dimmed`,children:t.noEarlier}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(B,{label:t.earlier,rows:u.nodes,columns:a,name:({createdAt:e})=>e,waiting:c}),(0,W.jsx)(z,{pageInfo:{...u.pageInfo,hasPreviousPage:i},total:u.totalCount,turn:r})]}):(0,W.jsx)(D,{lines:3})})}function gt(){let{path:e}=O(),{moment:t,number:n}=S(),r=mt(),i=N(X);return[{title:i.readIn,cell:({id:n,createdAt:r})=>(0,W.jsx)(v,{component:f,href:e(`import/${n}`),size:`sm`,fw:600,children:t(r)})},{title:i.ago,cell:({createdAt:e})=>(0,W.jsx)(ce,{time:e}),wide:!0},{title:i.by,cell:({creator:e})=>e?.name??i.commandLine},{title:i.state,cell:({state:e})=>(0,W.jsx)(L,{state:e})},{title:i.rows,cell:({processed:e,total:t,state:r})=>r===`DONE`?n(t):i.progress(n(e),n(t))},{title:i.outcome,cell:r,wide:!0}]}var _t={zone:`_zone_6x2q8_1`};function vt({label:e,take:t,disabled:n,children:r}){let[i,a]=(0,U.useState)(!1),o=(0,U.useRef)(0);function s(){o.current=0,a(!1)}function c(e){$(e)&&(e.preventDefault(),o.current+=1,a(!0))}function l(e){$(e)&&(--o.current,o.current<=0&&s())}function u(e){e.preventDefault(),s();let r=e.dataTransfer.files[0];r&&!n&&t(r)}return(0,W.jsx)(`section`,{className:_t.zone,"aria-label":e,"data-over":i&&!n||void 0,onDragEnter:c,onDragLeave:l,onDragOver:e=>$(e)&&e.preventDefault(),onDrop:u,children:r})}function $({dataTransfer:e}){return e.types.includes(`Files`)}function yt({take:e,close:t}){let[n,r]=(0,U.useState)(``),i=N(X),{cancel:a}=N(oe);return(0,W.jsx)(he,{title:i.pasteTitle,close:t,size:`lg`,children:(0,W.jsx)(`form`,{onSubmit:t=>{t.preventDefault(),e(n)},children:(0,W.jsxs)(c,{children:[(0,W.jsx)(me,{label:i.cells,description:i.cellsHint,value:n,onChange:e=>r(e.currentTarget.value),rows:10,placeholder:i.cellsExample,spellCheck:!1,"data-autofocus":!0}),(0,W.jsxs)(p,{justify:`flex-end`,children:[(0,W.jsx)(d,{variant:`default`,onClick:t,children:a}),(0,W.jsx)(d,{type:`submit`,disabled:n.trim()===``,children:i.readCells})]})]})})})}var bt=`.csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/tab-separated-values,text/plain`;function xt({planning:e}){let{source:t,reading:n,fault:r,problems:i,plan:a}=e,[o,s]=(0,U.useState)(!1),l=(0,U.useRef)(null),u=N(X),f=T(u.unreadable);function h(e){l.current?.(),e&&a(e)}let _=typeof t==`string`?u.pastedCells:t?.name;return(0,W.jsxs)(vt,{take:a,label:u.dropZone,disabled:n,children:[n?(0,W.jsxs)(c,{align:`center`,gap:`sm`,role:`status`,children:[(0,W.jsx)(ee,{"aria-hidden":!0}),(0,W.jsx)(m,{fw:600,children:u.reading(_??``)}),(0,W.jsx)(m,{c:`dimmed`,size:`sm`,children:u.readingLead})]}):(0,W.jsxs)(c,{align:`center`,gap:`sm`,children:[(0,W.jsx)(g,{size:40,stroke:1.4,"aria-hidden":!0}),(0,W.jsx)(m,{fw:600,ta:`center`,children:u.drop}),(0,W.jsxs)(p,{justify:`center`,gap:`xs`,children:[(0,W.jsx)(G,{onChange:h,resetRef:l,accept:bt,children:e=>(0,W.jsx)(d,{...e,leftSection:(0,W.jsx)(ve,{size:16,"aria-hidden":!0}),children:u.chooseFile})}),(0,W.jsx)(d,{variant:`default`,leftSection:(0,W.jsx)(_e,{size:16,"aria-hidden":!0}),onClick:()=>s(!0),children:u.pasteCells})]}),(0,W.jsx)(m,{c:`dimmed`,size:`sm`,ta:`center`,children:u.limits}),r&&(0,W.jsx)(C,{tone:`bad`,role:`alert`,title:_??``,children:(0,W.jsx)(`p`,{children:u.sourceFaults[r]})}),(0,W.jsx)(ae,{of:i,say:f})]}),o&&(0,W.jsx)(yt,{close:()=>s(!1),take:e=>{s(!1),a(e)}})]})}function St({planning:e}){let t=N(X);return(0,W.jsx)(M,{title:t.title,lead:t.lead,children:(0,W.jsxs)(c,{gap:`md`,children:[(0,W.jsx)(xt,{planning:e}),(0,W.jsx)(pt,{}),(0,W.jsx)(ht,{})]})})}var Ct=3e5;function wt(e){return typeof e==`string`?e.length<=Ct?{csv:e}:{file:new File([e],`cells.csv`)}:{file:e}}var Tt=33554432,Et=/\.(xlsx?|xlsm|xlsb|ods|numbers)$/i;function Dt(e){return typeof e==`string`?e.trim()===``?`empty`:null:Et.test(e.name)?`workbook`:e.size===0?`empty`:e.size>Tt?`tooLarge`:null}function Ot(){let{organization:e,path:t}=O(),[,n]=y(),[r,i]=A(De),[a,o]=(0,U.useState)(null),[s,c]=(0,U.useState)(null),[l,u]=(0,U.useState)(null),[d,f]=(0,U.useState)(null),[p,m]=(0,U.useState)([]),h=ge();async function g(i,a={createDepartments:!1}){let s=Dt(i);if(o(i),f(s),m([]),s)return;let l={organizationId:e.id,...wt(i),...a},{data:d,problems:p}=await r({input:l});m(p);let g=d?.planImport.plan;g&&!h.current&&(c(g.id),u(null),n(t(`import/${g.id}`)))}function _(e){h.current||(u(e),n(t(`import/${e}`),{replace:!0}))}return{source:a,planId:s,importId:l,reading:i,fault:d,problems:p,plan:g,started:_}}function kt(){let{id:e}=s(),t=Ot(),n=N(X);return re()?e===void 0?(0,W.jsx)(St,{planning:t}):e.startsWith(`pln_`)?(0,W.jsx)(ut,{id:e,planning:t},e):e.startsWith(`imp_`)?(0,W.jsx)(Qe,{id:e,planning:t},e):(0,W.jsx)(M,{title:n.title,children:(0,W.jsx)(le,{})}):(0,W.jsx)(M,{title:n.title,children:(0,W.jsx)(ie,{})})}export{kt as default};