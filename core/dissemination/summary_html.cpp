// core/dissemination/summary_html.cpp: the summary as one sober A4 document.
// Laid out with tables and plain class selectors alone: the same file is read by browsers and by Qt's rich text, which
// prints the PDF and knows neither grids nor variables.
#include <fmt/format.h>

#include "core/dissemination/printable.h"
#include "core/dissemination/summary.h"

namespace crosscase::core {

namespace {

constexpr std::string_view style = R"css(
@page { size: A4; margin: 18mm 16mm 20mm 16mm; }
body { font-family: "Noto Sans", "DejaVu Sans", "Liberation Sans", Arial, sans-serif; font-size: 9.5pt; color: #1c2430; background-color: #ffffff; line-height: 1.4; max-width: 178mm; margin: 0 auto; }
h1 { font-size: 19pt; font-weight: 600; color: #14304f; margin: 0 0 4pt 0; }
h2 { font-size: 12pt; font-weight: 600; color: #14304f; margin: 18pt 0 6pt 0; }
h3 { font-size: 10.5pt; font-weight: 600; color: #1c2430; margin: 12pt 0 3pt 0; page-break-after: avoid; }
p { margin: 2pt 0 4pt 0; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 600; font-size: 8pt; color: #5a6675; padding: 3pt; border-bottom: 1px solid #9aa7b5; }
td { text-align: left; vertical-align: top; padding: 3pt; border-bottom: 1px solid #e3e8ee; }
tr { page-break-inside: avoid; }
.plain td { border-bottom: none; padding: 2pt; }
.key { color: #5a6675; }
.small { color: #5a6675; font-size: 8pt; }
.working { background-color: #8a1f1f; color: #ffffff; font-weight: 600; padding: 5pt 8pt; }
.box { margin: 0 0 6pt 0; }
.box td { background-color: #f1f4f8; border-bottom: none; padding: 4pt; }
.warn { margin: 6pt 0 6pt 0; }
.warn td { background-color: #fdf5e4; border-bottom: none; padding: 4pt; }
.pointer { color: #8a5a00; margin: 2pt 3pt; }
.held { color: #5a6675; font-size: 8pt; margin: 0 3pt; }
.stale { color: #8a1f1f; font-weight: 600; }
)css";

class Page {
public:
    void raw(std::string_view html) { html_ += html; }
    /// One cell whose text finds its own direction.
    void cell(std::string_view text, std::string_view kind = {}) {
        html_ += kind.empty() ? "<td dir=\"auto\">" : fmt::format("<td dir=\"auto\" class=\"{}\">", kind);
        html_ += escaped(text) + "</td>";
    }
    void cells(const std::vector<std::string>& lines, std::string_view kind) {
        html_ += kind.empty() ? "<td>" : fmt::format("<td class=\"{}\">", kind);
        for (std::size_t at = 0; at < lines.size(); ++at) html_ += (at ? "<br>" : "") + escaped(lines[at]);
        html_ += "</td>";
    }
    void row(std::string_view key, std::string_view value) {
        if (value.empty()) return;
        html_ += fmt::format("<tr><td class=\"key\" width=\"18%\">{}</td>", escaped(key));
        cell(value);
        html_ += "</tr>\n";
    }
    /// @param kind  class of the table: "plain", "box", "warn", empty for a ruled one
    void table(std::string_view kind = {}) {
        html_ += fmt::format("<table{} width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n",
                             kind.empty() ? "" : fmt::format(" class=\"{}\"", kind));
    }
    /// Columns with their share of the width in percent.
    void heads(std::initializer_list<std::pair<std::string_view, int>> heads) {
        table();
        html_ += "<tr>";
        for (const auto& [head, share] : heads) html_ += fmt::format("<th width=\"{}%\">{}</th>", share, head);
        html_ += "</tr>\n";
    }
    void boxed(std::string_view kind, const std::vector<std::string>& lines) {
        table(kind);
        for (const std::string& line : lines) {
            html_ += fmt::format("<tr><td dir=\"auto\">{}</td></tr>\n", escaped(line));
        }
        html_ += "</table>\n";
    }
    void heading(std::string_view text) { html_ += fmt::format("<h2>{}</h2>\n", text); }
    void paragraph(std::string_view kind, std::string_view text) {
        html_ += fmt::format("<p class=\"{}\" dir=\"auto\">{}</p>\n", kind, escaped(text));
    }
    std::string take() { return std::move(html_); }

private:
    std::string html_;
};

void addWorkingMark(const Summary& summary, Page& page) {
    if (summary.workingCopy) page.raw("<p class=\"working\">WORKING COPY &#8211; NOT FOR DISSEMINATION</p>\n");
}

void addHead(const Summary& summary, Page& page) {
    addWorkingMark(summary, page);
    page.raw(fmt::format("<h1 dir=\"auto\">{}</h1>\n", escaped(summary.title)));
    page.table("plain");
    page.row("From", summary.sender);
    page.row("To", summary.recipient);
    page.row("Purpose", summary.purpose);
    page.row("Made", summary.made + (summary.preparedBy.empty() ? "" : " by " + summary.preparedBy));
    page.row("Log head", summary.logHead);
    page.raw("</table>\n");
    page.boxed("warn", summary.remarks);
}

void addConditions(const Summary& summary, Page& page) {
    if (summary.conditions.empty()) return;
    page.heading("Handling and conditions");
    page.boxed("box", summary.conditions);
}

void addValues(const SummarySubject& subject, Page& page) {
    if (subject.values.empty()) return;
    page.table();
    std::string_view previous;
    for (const SummaryValue& value : subject.values) {
        page.raw("<tr>");
        page.raw(fmt::format("<td class=\"key\" width=\"18%\">{}</td>",
                             value.label == previous ? "" : escaped(value.label)));
        page.raw(fmt::format("<td width=\"52%\"><bdi dir=\"auto\">{}</bdi>", escaped(value.value)));
        if (!value.extra.empty()) page.raw(fmt::format(" <span class=\"small\">{}</span>", escaped(value.extra)));
        page.raw("</td>");
        page.cells(value.basis, "small");
        page.raw("</tr>\n");
        previous = value.label;
    }
    page.raw("</table>\n");
}

void addSubjects(const Summary& summary, Page& page) {
    page.heading(summary.question ? "What is asked about" : "Subjects");
    for (const SummarySubject& subject : summary.subjects) {
        page.raw(fmt::format("<h3>{}. <bdi dir=\"auto\">{}</bdi> <span class=\"small\">{}</span></h3>\n",
                             subject.number, escaped(subject.label), escaped(subject.type)));
        for (const std::string& holder : subject.heldBy) page.paragraph("held", "Held by " + holder);
        addValues(subject, page);
        for (const SummaryPointer& pointer : subject.pointers) page.paragraph("pointer", "\u223C " + pointer.text);
    }
}

void addRelations(const Summary& summary, Page& page) {
    if (summary.relations.empty()) return;
    page.heading("Relations");
    page.heads({{"From", 21}, {"Relation", 12}, {"To", 21}, {"Details", 18}, {"Strength", 12}, {"Basis", 16}});
    for (const SummaryRelation& relation : summary.relations) {
        page.raw("<tr>");
        page.cell(fmt::format("{}. {}", relation.from, relation.fromLabel));
        page.cell(relation.label);
        page.cell(fmt::format("{}. {}", relation.to, relation.toLabel));
        page.cell(relation.details);
        page.cell(relation.strength);
        page.cells(relation.basis, "small");
        page.raw("</tr>\n");
    }
    page.raw("</table>\n");
}

void addStatements(const Summary& summary, Page& page) {
    if (summary.statements.empty()) return;
    page.heading("Statements");
    page.heads({{"", 5}, {"Originator", 16}, {"Observed", 14}, {"Grade", 9}, {"Handling", 9}, {"What it says", 47}});
    for (const SummaryStatement& statement : summary.statements) {
        page.raw("<tr>");
        page.cell(statement.reference);
        page.cell(statement.agency);
        page.cell(statement.observed, "small");
        page.cell(statement.grade.empty() ? "not graded" : statement.grade);
        page.cell(statement.handling);
        page.raw(fmt::format("<td dir=\"auto\">{}", escaped(statement.text)));
        if (!statement.ownReference.empty()) {
            page.raw(fmt::format("<br><span class=\"small\">Your reference: <bdi>{}</bdi></span>",
                                 escaped(statement.ownReference)));
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</table>\n");
}

/// Each grade that occurs, once, in its scheme's words.
void addGrades(const Summary& summary, Page& page) {
    std::map<std::string, std::string> meanings;
    for (const SummaryStatement& statement : summary.statements) {
        if (!statement.gradeMeaning.empty()) meanings[statement.grade + " " + statement.gradeMeaning] = statement.grade;
    }
    if (meanings.empty()) return;
    page.heading("What the grades mean");
    page.table("plain");
    for (const auto& [text, grade] : meanings) page.row(grade, text.substr(grade.size() + 1));
    page.raw("</table>\n");
}

void addContacts(const Summary& summary, Page& page) {
    page.heading("Contacts");
    page.heads({{"Agency", 26}, {"Investigation", 18}, {"Contact", 34}, {"Last verified", 22}});
    for (const SummaryContact& contact : summary.contacts) {
        page.raw("<tr>");
        page.cell(contact.agency);
        page.cell(contact.investigation);
        std::vector<std::string> lines;
        for (const std::string* part : {&contact.name, &contact.phone, &contact.email}) {
            if (!part->empty()) lines.push_back(*part);
        }
        if (lines.empty()) lines.emplace_back("no contact recorded");
        page.cells(lines, {});
        page.raw(fmt::format("<td>{}{}</td></tr>\n", escaped(contact.verified),
                             contact.stale ? "<br><span class=\"stale\">Out of date: check before use</span>" : ""));
    }
    page.raw("</table>\n");
}

}  // namespace

std::string summaryHtml(const Summary& summary) {
    Page page;
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw(fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n", escaped(summary.title), style));
    addHead(summary, page);
    addConditions(summary, page);
    addSubjects(summary, page);
    addRelations(summary, page);
    addStatements(summary, page);
    addGrades(summary, page);
    addContacts(summary, page);
    addWorkingMark(summary, page);
    page.raw("</body>\n</html>\n");
    return page.take();
}

}  // namespace crosscase::core
