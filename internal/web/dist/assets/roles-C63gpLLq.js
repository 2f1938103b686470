import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,H as n,U as r,Wn as i,X as a,_ as o,at as s,ct as c,it as l,s as u}from"./libraries-rz6hNmk8.js";import{A as d,B as f,C as p,M as m,S as h,T as g,V as _,_ as v,d as y,g as b,k as x,v as S,w as C,z as w}from"./dashboard-DkWiiULz.js";import{t as T}from"./read-all-B6T2TiJ7.js";import{t as E}from"./IconCircleCheck-aNFdqhok.js";import{t as D}from"./Select-BZVhWpwa.js";import{t as O}from"./use-debounced-value-2xxwML3v.js";import{t as k}from"./generated-BW5qJg44.js";import{t as A}from"./form-dialog-CRE3Ko04.js";import{r as j,t as M}from"./dialog-OJJXQA-J.js";import{a as N,i as P,n as F,r as I,t as L}from"./permissions-Cl9HAVfh.js";import{t as R}from"./rows-Cv95GHc1.js";import{n as ee,t as z}from"./Fieldset-BtyyjnDG.js";import{t as te}from"./TextInput-Bd8wIxnx.js";import{t as B}from"./permission-texts-B1QTCT65.js";var V=e(i(),1);function H(e,t){let n=t.filter(([e])=>e>0);return new Intl.ListFormat(e).format(n.map(([e,t,n])=>`${e} ${e===1?t:n}`))}var U={en:{title:`Roles`,lead:`What each role permits. Departments and admins can grant or deny single permissions besides.`,add:`Make a role`,own:`The organization’s own roles`,none:`There are none yet. Make one when neither admin, member nor viewer fits.`,noneMember:`There are no roles besides admin, member and viewer.`,role:`Role`,base:`Ranks with`,members:`Members`,permissionCount:`Permissions`,ofAll:(e,t)=>`${e} of ${t}`,actions:`What can be done`,edit:`Edit`,delete:`Delete`,matrix:`Who may do what`,matrixHint:`Scroll sideways to see all roles.`,permission:`Permission`,builtIn:`built in`,ranksWith:e=>`ranks with ${e}`,yes:`yes`,no:`no`,createTitle:`Make a role`,editTitle:e=>`Edit ${e}`,create:`Make role`,save:`Save role`,created:e=>`The role ${e} was made.`,saved:e=>`The role ${e} is saved.`,deleted:e=>`The role ${e} was deleted.`,name:`Name`,description:`What it is for`,descriptionHint:`Optional. It helps others to choose the right role.`,baseHint:`Its rank: who may give it, and what it counts as in team spaces. It cannot be changed later. Its permissions are where you start.`,baseStays:e=>`Ranks with ${e}. This stays as it was made.`,countsAtOnce:e=>e===1?`One member has it: what you change counts at once.`:`${e} members have it: what you change counts at once.`,permissions:`What it permits`,startOver:e=>`Same as ${e}`,notYours:`You do not have this yourself, so you cannot give it.`,deleteAct:`Delete role`,deleteTitle:e=>`Delete the role ${e}?`,deleteLead:`A role that members have, or that open invitations or active links give, is not deleted: give those another role first.`,deleteHas:e=>e===1?`One member has this role. Give that member another role first.`:`${e} members have this role. Give them another role first.`,conflicts:`Conflicts`,conflictsLead:`These cannot be meant so. Each can be put right here.`,noConflicts:`No conflicts: roles, departments and permissions fit together.`,manyConflicts:`There are more; they appear when these are fixed.`,showAll:e=>`Show all ${e}`,fixed:`Fixed.`,kinds:{VOID_GRANT:`Granted in vain`,OVERLAPPING_SPACE_ROLE:`Too high a role in a team space`,TOO_MANY_ADMINS:`Too many admins`,UNKNOWN_DEPARTMENT:`Departments that do not exist`,NO_DEPARTMENT:`Without a department`},otherKind:`Other`,whichDepartment:`Into which department?`,put:`Put into the department`,conflict:{fix:`Fix it`,voidGrant:(e,t)=>({message:`${e} was granted “${t}” and denied it as well. The denial counts.`,fix:`The grant is taken back.`,act:`Take the grant back`}),voidDepartmentGrant:(e,t)=>({message:`${e} grants “${t}” in vain: all its people are denied it by a nearer department or themselves.`,fix:`The department grants it no more.`,act:`Take the grant back`}),overlappingRole:(e,t)=>({message:`${e} has a higher role in ${t} than in the organization, or than in another space of the same department.`,fix:`The role in ${t} becomes the lower one.`,act:`Lower the role`}),tooManyAdmins:e=>({message:`There are more active admins than the policy allows, and ${e} is among the last who joined.`,fix:`${e} becomes a member and manages nothing any more.`,act:`Make ${e} a member`}),noDepartment:e=>({message:`${e} belongs to no department.`,fix:`You choose the department.`,act:`Choose a department…`}),unknownDepartment:(e,t,n,r)=>({message:`There is no department ${e}, but its name is on ${H(`en`,[[t,`member`,`members`],[n,`open invitation`,`open invitations`],[r,`active link`,`active links`]])}.`,fix:`The department is made, and they belong to it.`,act:`Make the department ${e}`}),impossibleName:`No department can be called so. Give those who carry the name another department.`}},de:{title:`Rollen`,lead:`Was jede Rolle erlaubt. Abteilungen und Admins können einzelne Rechte dazu gewähren oder entziehen.`,add:`Rolle anlegen`,own:`Eigene Rollen`,none:`Noch gibt es keine. Legen Sie eine an, wenn weder Admin noch Mitglied noch Betrachter passt.`,noneMember:`Es gibt keine Rollen außer Admin, Mitglied und Betrachter.`,role:`Rolle`,base:`Rang`,members:`Mitglieder`,permissionCount:`Rechte`,ofAll:(e,t)=>`${e} von ${t}`,actions:`Was sich tun lässt`,edit:`Bearbeiten`,delete:`Löschen`,matrix:`Wer was darf`,matrixHint:`Seitwärts blättern zeigt alle Rollen.`,permission:`Recht`,builtIn:`fest`,ranksWith:e=>`Rang: ${e}`,yes:`ja`,no:`nein`,createTitle:`Rolle anlegen`,editTitle:e=>`${e} bearbeiten`,create:`Rolle anlegen`,save:`Rolle speichern`,created:e=>`Die Rolle ${e} ist angelegt.`,saved:e=>`Die Rolle ${e} ist gespeichert.`,deleted:e=>`Die Rolle ${e} ist gelöscht.`,name:`Name`,description:`Wofür sie da ist`,descriptionHint:`Freiwillig. Es hilft anderen, die richtige Rolle zu wählen.`,baseHint:`Der Rang: wer sie vergeben darf, und als was sie in Teamräumen gilt. Er lässt sich später nicht ändern. Mit seinen Rechten fangen Sie an.`,baseStays:e=>`Rang: ${e}. Er bleibt, wie er angelegt wurde.`,countsAtOnce:e=>e===1?`Ein Mitglied hat sie: Was Sie ändern, gilt sofort.`:`${e} Mitglieder haben sie: Was Sie ändern, gilt sofort.`,permissions:`Was sie erlaubt`,startOver:e=>`Wie ${e}`,notYours:`Sie haben dieses Recht selbst nicht und können es nicht geben.`,deleteAct:`Rolle löschen`,deleteTitle:e=>`Die Rolle ${e} löschen?`,deleteLead:`Eine Rolle, die Mitglieder haben oder die offene Einladungen oder aktive Links vergeben, wird nicht gelöscht: Geben Sie diesen zuerst eine andere.`,deleteHas:e=>e===1?`Ein Mitglied hat diese Rolle. Geben Sie ihm zuerst eine andere.`:`${e} Mitglieder haben diese Rolle. Geben Sie ihnen zuerst eine andere.`,conflicts:`Widersprüche`,conflictsLead:`Das kann so nicht gemeint sein. Alles davon lässt sich hier richten.`,noConflicts:`Keine Widersprüche: Rollen, Abteilungen und Rechte passen zusammen.`,manyConflicts:`Es gibt noch mehr; sie erscheinen, wenn diese gerichtet sind.`,showAll:e=>`Alle ${e} zeigen`,fixed:`Gerichtet.`,kinds:{VOID_GRANT:`Vergeblich gewährt`,OVERLAPPING_SPACE_ROLE:`Zu hohe Rolle in einem Teamraum`,TOO_MANY_ADMINS:`Zu viele Admins`,UNKNOWN_DEPARTMENT:`Abteilungen, die es nicht gibt`,NO_DEPARTMENT:`Ohne Abteilung`},otherKind:`Anderes`,whichDepartment:`In welche Abteilung?`,put:`In die Abteilung aufnehmen`,conflict:{fix:`Richten`,voidGrant:(e,t)=>({message:`Das Recht „${t}“ ist ${e} gewährt und zugleich entzogen. Es zählt, dass es entzogen ist.`,fix:`Das Gewährte wird zurückgenommen.`,act:`Gewährtes zurücknehmen`}),voidDepartmentGrant:(e,t)=>({message:`${e} gewährt das Recht „${t}“ vergeblich: Eine nähere Abteilung oder Festlegungen für die Personen entziehen es allen darin.`,fix:`Die Abteilung gewährt es nicht mehr.`,act:`Gewährtes zurücknehmen`}),overlappingRole:(e,t)=>({message:`${e} hat in ${t} eine höhere Rolle als in der Organisation oder als in einem anderen Raum derselben Abteilung.`,fix:`Die Rolle in ${t} wird die niedrigere.`,act:`Rolle herabsetzen`}),tooManyAdmins:e=>({message:`Es gibt mehr aktive Admins, als die Regeln erlauben, und ${e} gehört zu denen, die zuletzt kamen.`,fix:`${e} wird Mitglied und verwaltet nichts mehr.`,act:`${e} zum Mitglied machen`}),noDepartment:e=>({message:`${e} gehört zu keiner Abteilung.`,fix:`Sie wählen die Abteilung.`,act:`Abteilung wählen …`}),unknownDepartment:(e,t,n,r)=>({message:`Die Abteilung ${e} gibt es nicht, aber ihr Name steht bei ${H(`de`,[[t,`Mitglied`,`Mitgliedern`],[n,`offenen Einladung`,`offenen Einladungen`],[r,`aktiven Link`,`aktiven Links`]])}.`,fix:`Die Abteilung wird angelegt, und sie gehören dazu.`,act:`Abteilung ${e} anlegen`}),impossibleName:`Keine Abteilung kann so heißen. Geben Sie denen, die den Namen tragen, eine andere Abteilung.`}}};function W(e,t){let n=U[t].conflict,{kind:r,member:i,department:a,space:o}=e,s=i?.user.name??``,c=e.permission?b[t].permission[e.permission]:``;switch(r){case`VOID_GRANT`:return a?n.voidDepartmentGrant(a.path,c):n.voidGrant(s,c);case`OVERLAPPING_SPACE_ROLE`:return n.overlappingRole(s,o?.name??``);case`TOO_MANY_ADMINS`:return n.tooManyAdmins(s);case`NO_DEPARTMENT`:return n.noDepartment(s);case`UNKNOWN_DEPARTMENT`:return G(e,t);default:return K(e,t)}}var ne=/^There is no department (.+), and its name is carried by members \((\d+)\), open invitations \((\d+)\) and active links \((\d+)\)\.$/;function G(e,t){let[,n,r,i,a]=ne.exec(e.message)??[];if(n===void 0)return K(e,t);let o=U[t].conflict.unknownDepartment(n,Number(r),Number(i),Number(a));return e.fix.startsWith(`Nothing:`)?{...o,fix:U[t].conflict.impossibleName,act:null}:o}function K({message:e,fix:t},n){return{message:e,fix:t,act:U[n].conflict.fix}}var q={heading:`_heading_1phhn_1`,count:`_count_1phhn_5`,calm:`_calm_1phhn_14`,list:`_list_1phhn_22`,conflict:`_conflict_1phhn_28`,words:`_words_1phhn_37`,remedy:`_remedy_1phhn_45`},J=t();function Y({conflict:e,fix:t}){let{message:n,fix:r,act:i}=W(e,f().language),o=e.member?.user.name??e.department?.path;return(0,J.jsxs)(`li`,{className:q.conflict,children:[(0,J.jsxs)(`div`,{className:q.words,children:[(0,J.jsx)(`p`,{id:e.id,children:n}),(0,J.jsx)(`p`,{className:q.remedy,children:r})]}),i&&(0,J.jsxs)(a,{variant:`light`,size:`sm`,onClick:t,"aria-describedby":e.id,children:[i,o&&!i.includes(o)&&(0,J.jsxs)(`span`,{className:`unseen`,children:[` (`,o,`)`]})]})]})}var X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},re=new X(`
    query CustomRoles($organizationId: ID!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    customRoles(first: 100, after: $after) {
      nodes {
        ...CustomRoleRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CustomRoleRow on CustomRole {
  id
  name
  description
  base
  permissions
  memberCount
}`),ie=new X(`
    query RoleCounts($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    admins: members(first: 1, where: {role: [ADMIN]}) {
      totalCount
    }
    members: members(first: 1, where: {role: [MEMBER]}) {
      totalCount
    }
    viewers: members(first: 1, where: {role: [VIEWER]}) {
      totalCount
    }
  }
}
    `),ae=new X(`
    query Conflicts($organizationId: ID!) {
  roleConflicts(organizationId: $organizationId) {
    ...Conflict
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment Conflict on RoleConflict {
  id
  kind
  message
  fix
  member {
    id
    user {
      ...Person
    }
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  permission
}`),oe=new X(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    customRole {
      ...CustomRoleRow
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
}
fragment CustomRoleRow on CustomRole {
  id
  name
  description
  base
  permissions
  memberCount
}`),se=new X(`
    mutation UpdateRole($input: UpdateRoleInput!) {
  updateRole(input: $input) {
    customRole {
      ...CustomRoleRow
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
}
fragment CustomRoleRow on CustomRole {
  id
  name
  description
  base
  permissions
  memberCount
}`),Z=new X(`
    mutation DeleteRole($input: DeleteRoleInput!) {
  deleteRole(input: $input) {
    deletedCustomRoleId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),ce=new X(`
    mutation FixRoleConflict($input: FixRoleConflictInput!) {
  fixRoleConflict(input: $input) {
    fixed
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`);function le({value:e,choose:t,label:n,error:r}){let{id:i}=p().organization,[a,o]=(0,V.useState)(``),[s,c]=(0,V.useState)(``),[l]=O(a===s?``:a,200),{data:u}=m(k,{organizationId:i,search:l||null}),d=_(x),f=u?.organization?.departments.nodes??[];return(0,J.jsx)(D,{label:n??d.department,data:f.map(({id:e,path:t})=>({value:e,label:t})),value:e,onChange:(e,n)=>{c(n?.label??``),t(e)},searchable:!0,onSearchChange:o,error:r,openOnFocus:!1,"data-autofocus":!0})}function ue({conflict:e,send:t,close:n}){let[r,i]=(0,V.useState)(null),{language:a}=f(),o=_(U);return(0,J.jsx)(A,{title:e.member?.user.name??o.kinds.NO_DEPARTMENT,act:o.put,send:()=>t(r),fields:[`departmentId`],close:n,children:t=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(l,{children:W(e,a).message}),(0,J.jsx)(le,{label:o.whichDepartment,value:r,choose:i,error:t(`departmentId`)})]})})}var de=500,fe=5;function pe(){let e=p().organization.id,[t,i]=(0,V.useState)(new Set),[a,o]=(0,V.useState)(),[s]=d(ce),c=(0,V.useRef)(null),u=y(),f=_(U),{data:h,error:b,again:x}=m(ae,{organizationId:e},{stale:[`MEMBER_`,`DEPARTMENT_`,`SPACE_`,`ROLE_`,`INVITATION_`,`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]});if(b)return(0,J.jsx)(C,{error:b,again:x});if(!h)return(0,J.jsx)(g,{lines:2});let S=h.roleConflicts??[],w=S.filter(({id:e})=>!t.has(e));async function T(t,n){i(e=>new Set(e).add(t.id)),t.kind!==`NO_DEPARTMENT`&&c.current?.focus({preventScroll:!0});let r={organizationId:e,conflictId:t.id,...n&&{departmentId:n}},{problems:a}=await s({input:r});return a.length===0?u.done(f.fixed):(i(e=>new Set([...e].filter(e=>e!==t.id))),t.kind!==`NO_DEPARTMENT`&&u.refused(a)),x(),a}return(0,J.jsxs)(v,{children:[(0,J.jsx)(`div`,{ref:c,tabIndex:-1,className:q.heading,children:(0,J.jsxs)(n,{order:2,size:`h4`,children:[f.conflicts,w.length>0&&(0,J.jsx)(`span`,{className:q.count,children:w.length})]})}),w.length===0?(0,J.jsxs)(l,{className:q.calm,role:`status`,children:[(0,J.jsx)(E,{size:20,"aria-hidden":!0}),f.noConflicts]}):(0,J.jsxs)(r,{gap:`md`,children:[(0,J.jsx)(l,{c:`dimmed`,children:f.conflictsLead}),he(w).map(([e,t])=>(0,J.jsx)(me,{title:e in f.kinds?f.kinds[e]:f.otherKind,conflicts:t,fix:e=>e.kind===`NO_DEPARTMENT`?o(e):void T(e)},e)),S.length>=de&&(0,J.jsx)(l,{c:`dimmed`,children:f.manyConflicts})]}),a&&(0,J.jsx)(ue,{conflict:a,send:e=>T(a,e),close:()=>o(void 0)})]})}function me({title:e,conflicts:t,fix:r}){let[i,o]=(0,V.useState)(!1),s=_(U),c=i?t:t.slice(0,fe);return(0,J.jsxs)(`section`,{"aria-label":e,children:[(0,J.jsx)(n,{order:3,size:`h6`,mb:4,children:e}),(0,J.jsx)(`ul`,{className:q.list,children:c.map(e=>(0,J.jsx)(Y,{conflict:e,fix:()=>r(e)},e.id))}),c.length<t.length&&(0,J.jsx)(a,{variant:`subtle`,size:`sm`,mt:`xs`,onClick:()=>o(!0),children:s.showAll(t.length)})]})}function he(e){let t=new Map;for(let n of e){let e=t.get(n.kind);e?e.push(n):t.set(n.kind,[n])}return[...t]}function ge({role:e,done:t,close:n}){let[r]=d(Z),i=y(),a=_(U);async function o(){let{data:n,problems:o}=await r({input:{customRoleId:e.id}});return n?.deleteRole.deletedCustomRoleId&&(i.done(a.deleted(e.name)),t()),o}return(0,J.jsx)(M,{title:a.deleteTitle(e.name),lead:e.memberCount>0?a.deleteHas(e.memberCount):a.deleteLead,act:a.deleteAct,confirm:o,close:n})}var _e=Object.keys(I).length;function ve({roles:e,edit:t,remove:n}){let r=h(),{number:i}=w(),o=_(b).role,s=_(U);if(e.length===0)return(0,J.jsx)(v,{title:s.own,children:(0,J.jsx)(l,{c:`dimmed`,children:r?s.none:s.noneMember})});let u=[{title:s.role,cell:({name:e,description:t})=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(l,{fw:600,size:`sm`,children:e}),t&&(0,J.jsx)(l,{size:`sm`,c:`dimmed`,fw:400,children:t})]})},{title:s.base,cell:({base:e})=>o[e],wide:!0},{title:s.permissionCount,cell:({permissions:e})=>s.ofAll(e.length,_e),wide:!0},{title:s.members,cell:({memberCount:e})=>i(e),wide:!0},{title:s.actions,bare:!0,cell:e=>(0,J.jsxs)(c,{gap:`xs`,justify:`flex-end`,wrap:`nowrap`,children:[(0,J.jsxs)(a,{size:`sm`,variant:`default`,onClick:()=>t(e),children:[s.edit,(0,J.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]}),(0,J.jsxs)(a,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>n(e),children:[s.delete,(0,J.jsxs)(`span`,{className:`unseen`,children:[` `,e.name]})]})]})}],d=r?u:u.filter(({bare:e})=>!e);return(0,J.jsx)(v,{title:s.own,children:(0,J.jsx)(R,{label:s.own,rows:e,columns:d,name:({name:e})=>e})})}function ye({chosen:e,choose:t,had:n}){let{may:i}=p(),a=_(b).permission,{group:o,about:s}=_(B),c=_(U),u=(n,r)=>t(r?[...e,n]:e.filter(e=>e!==n));return P.map(({role:t,permissions:d})=>(0,J.jsxs)(r,{gap:`xs`,component:`fieldset`,bd:0,p:0,m:0,children:[(0,J.jsx)(l,{component:`legend`,fw:650,size:`sm`,pt:`xs`,pb:`xs`,children:o[t]}),d.map(t=>{let r=!i(t)&&!n.includes(t);return(0,J.jsx)(ee,{size:`sm`,label:a[t],description:r?c.notYours:s[t],checked:e.includes(t),disabled:r,onChange:e=>u(t,e.currentTarget.checked)},t)})]},t))}function Q({role:e,done:t,close:n}){let{organization:i,may:o}=p(),[u,f]=(0,V.useState)(e?.name??``),[m,h]=(0,V.useState)(e?.description??``),[g,v]=(0,V.useState)(e?.base??`MEMBER`),x=e=>N(e).filter(o),[S,C]=(0,V.useState)(e?.permissions??null),w=S??x(g),[T]=d(oe),[E]=d(se),O=y(),k=_(b).role,M=_(U),P=L.indexOf(i.viewerMember?.role??`VIEWER`);async function I(){let e={organizationId:i.id,name:u,description:m,base:g,permissions:w},{data:n,problems:r}=await T({input:e}),a=n?.createRole.customRole;return a&&(O.done(M.created(a.name)),t()),r}async function R(e){let{data:n,problems:r}=await E({input:{customRoleId:e,name:u,description:m,permissions:w}}),i=n?.updateRole.customRole;return i&&(O.done(M.saved(i.name)),t()),r}return(0,J.jsx)(A,{title:e?M.editTitle(e.name):M.createTitle,size:`lg`,act:e?M.save:M.create,send:()=>e?R(e.id):I(),fields:[`name`,`description`,`base`,`permissions`],close:n,children:t=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(te,{label:M.name,value:u,onChange:e=>f(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,J.jsx)(j,{label:M.description,description:M.descriptionHint,value:m,onChange:e=>h(e.currentTarget.value),autosize:!0,maxRows:5,error:t(`description`)}),e?(0,J.jsxs)(l,{c:`dimmed`,children:[M.baseStays(k[e.base]),` `,e.memberCount>0&&M.countsAtOnce(e.memberCount)]}):(0,J.jsx)(D,{label:M.base,description:M.baseHint,data:L.slice(P).map(e=>({value:e,label:k[e]})),value:g,onChange:e=>v(e??g),allowDeselect:!1,error:t(`base`)}),(0,J.jsx)(z,{legend:M.permissions,children:(0,J.jsxs)(r,{gap:`xs`,children:[S&&!be(S,x(g))&&(0,J.jsx)(c,{children:(0,J.jsx)(a,{size:`sm`,variant:`light`,onClick:()=>C(e?x(g):null),children:M.startOver(k[g])})}),(0,J.jsx)(ye,{chosen:w,choose:e=>C(F(e)),had:e?.permissions??[]}),t(`permissions`)&&(0,J.jsx)(s,{color:`red`,role:`alert`,children:t(`permissions`)})]})})]})})}function be(e,t){return F(e).join()===F(t).join()}var $={frame:`_frame_rhdr6_1`,matrix:`_matrix_rhdr6_13`,group:`_group_rhdr6_53`,about:`_about_rhdr6_58`,yes:`_yes_rhdr6_65`};function xe({own:e,counts:t}){let n=_(b),{group:r,about:i}=_(B),{number:a}=w(),o=_(U),s=[...L.map(r=>({key:r,name:n.role[r],about:o.builtIn,members:t[r]-e.reduce((e,{base:t,memberCount:n})=>e+(t===r?n:0),0),permits:new Set(N(r))})),...e.map(({id:e,name:t,base:r,memberCount:i,permissions:a})=>({key:e,name:t,about:o.ranksWith(n.role[r]),members:i,permits:new Set(a)}))];return(0,J.jsx)(v,{title:o.matrix,children:(0,J.jsx)(`section`,{className:$.frame,"aria-label":`${o.matrix}. ${o.matrixHint}`,tabIndex:0,children:(0,J.jsxs)(`table`,{className:$.matrix,"aria-label":o.matrix,children:[(0,J.jsx)(`thead`,{children:(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`col`,children:o.permission}),s.map(({key:e,name:t,about:n})=>(0,J.jsxs)(`th`,{scope:`col`,children:[t,(0,J.jsx)(`span`,{className:$.about,children:n})]},e))]})}),(0,J.jsx)(`tbody`,{children:(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`row`,children:o.members}),s.map(({key:e,members:t})=>(0,J.jsx)(`td`,{children:a(Math.max(0,t))},e))]})}),P.map(({role:e,permissions:t})=>(0,J.jsxs)(`tbody`,{children:[(0,J.jsxs)(`tr`,{children:[(0,J.jsx)(`th`,{scope:`rowgroup`,className:$.group,children:r[e]}),(0,J.jsx)(`td`,{colSpan:s.length,className:$.group})]}),t.map(e=>(0,J.jsxs)(`tr`,{children:[(0,J.jsxs)(`th`,{scope:`row`,children:[n.permission[e],(0,J.jsx)(`span`,{className:$.about,children:i[e]})]}),s.map(({key:t,permits:n})=>(0,J.jsx)(`td`,{children:(0,J.jsx)(Se,{yes:n.has(e)})},t))]},e))]},e))]})})})}function Se({yes:e}){let t=_(U);return e?(0,J.jsx)(o,{size:18,stroke:2.5,className:$.yes,role:`img`,"aria-label":t.yes}):(0,J.jsxs)(l,{component:`span`,c:`dimmed`,children:[(0,J.jsx)(`span`,{"aria-hidden":!0,children:`–`}),(0,J.jsx)(`span`,{className:`unseen`,children:t.no})]})}var Ce=e=>e.organization?.customRoles;function we(){let e=p().organization.id,t=h(),[n,i]=(0,V.useState)(),o=_(U),s=[`ROLE_`,`MEMBER_ROLE_CHANGED`,`MEMBER_JOINED`,`MEMBER_REMOVED`],c=T(re,{organizationId:e},Ce,{stale:s}),l=m(ie,{organizationId:e},{stale:s}),d=c.error??l.error,f=()=>{c.again(),l.again()};if(d)return(0,J.jsx)(C,{error:d,again:f});if(!c.data||!l.data?.organization)return(0,J.jsx)(g,{});let{admins:v,members:y,viewers:b}=l.data.organization,x=()=>i(void 0);return(0,J.jsxs)(S,{title:o.title,lead:o.lead,actions:t&&(0,J.jsx)(a,{leftSection:(0,J.jsx)(u,{size:16,"aria-hidden":!0}),onClick:()=>i({does:`create`}),children:o.add}),children:[(0,J.jsxs)(r,{children:[t&&(0,J.jsx)(pe,{}),(0,J.jsx)(ve,{roles:c.data,edit:e=>i({does:`edit`,role:e}),remove:e=>i({does:`delete`,role:e})}),(0,J.jsx)(xe,{own:c.data,counts:{ADMIN:v.totalCount,MEMBER:y.totalCount,VIEWER:b.totalCount}})]}),n?.does===`create`&&(0,J.jsx)(Q,{done:f,close:x}),n?.does===`edit`&&(0,J.jsx)(Q,{role:n.role,done:f,close:x}),n?.does===`delete`&&(0,J.jsx)(ge,{role:n.role,done:f,close:x})]})}export{we as default};