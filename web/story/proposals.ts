import { chips, empty, type Html, html, nothing, table, unfold, words } from '../ui/index.ts';
import type { ListView, ProposalView } from './view.ts';

/** Plans and drafts: who wrote them, what stands in which version, who takes and who rejects them. */
export function proposalsBody(view: ListView<ProposalView>): Html {
  if (view.total === 0) return empty(words.story.noProposals);
  return unfold(view.items.map(proposal), { open: view.open, what: words.story.rows.proposals, all: view.all });
}

function proposal(one: ProposalView): Html {
  return html`<div class="prop" id="${one.id}" data-item><h3 dir="auto">${one.name}</h3>
${one.authors.length > 0 && html`<h4>${words.story.written}</h4><ul>${one.authors.map((author) => html`<li dir="auto">${author.name} ${chips(author.sigla, 6)}</li>`)}</ul>`}
${one.versions.length > 0 && html`<h4>${words.story.versions}</h4><ul>${one.versions.map((version) => html`<li dir="auto"><b>${version.label}</b>${version.when && html` · ${version.when}`}${version.changes && html`: ${version.changes}`} ${chips(version.sigla, 6)}</li>`)}</ul>`}
${provisions(one)}
${reception(one)}</div>`;
}

function reception(one: ProposalView): Html {
  if (one.reception.length === 0) return nothing;
  const rows = one.reception.map(
    (row) =>
      html`<li><span><b dir="auto">${row.party}</b> <span class="kind ${row.tone}">${row.kind}</span></span><span class="said" dir="auto">${row.text}</span>${chips(row.sigla, 4)}</li>`,
  );
  return html`<h4>${words.story.reception}</h4>${unfold(rows, { open: one.open?.reception, what: words.story.rows.reception, wrap: (some) => html`<ul class="reception">${some}</ul>` })}`;
}

/** Provisions down, versions across: a dot where it stands. */
function provisions(one: ProposalView): Html {
  if (one.provisions.length === 0) return nothing;
  const named = one.provisions.some((provision) => provision.inVersions.some(Boolean)) ? one.versions : [];
  const rows = one.provisions.map(
    (provision) =>
      html`<tr><td class="said" dir="auto">${provision.text}</td>${named.map((version, at) => html`<td class="${provision.inVersions[at] ? 'in' : 'in none'}">${provision.inVersions[at] ? html`<span class="narrow-label" aria-hidden="true">${version.label}</span><span class="mark ok"></span><span class="hide">${words.story.inVersion(version.label)}</span>` : html`<span class="hide">${words.story.notInVersion(version.label)}</span>`}</td>`)}<td>${chips(provision.sigla, 6)}</td></tr>`,
  );
  const heads = [words.story.provision, ...named.map((version) => version.label), words.story.toldBy];
  return html`<h4>${words.story.provisions}</h4>${unfold(rows, {
    open: one.open?.provisions,
    what: words.story.rows.provisions,
    all: one.all,
    whole: words.story.allProvisions(one.allProvisions),
    wrap: (some) => table(words.story.provisions, heads, some, 'stack'),
  })}`;
}
