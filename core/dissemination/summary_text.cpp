// core/dissemination/summary_text.cpp: the summary for a terminal.
#include <fmt/format.h>

#include "core/base/text.h"
#include "core/dissemination/printable.h"
#include "core/dissemination/summary.h"

namespace crosscase::core {

namespace {

class Page {
public:
    void line(const std::string& text = {}) { text_ += text + "\n"; }
    void heading(const std::string& text) {
        line();
        line(text);
    }
    /// "  label: value", nothing for an empty value.
    void field(const std::string& label, const std::string& value) {
        if (!value.empty()) line(fmt::format("  {}: {}", label, visibleLine(value)));
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void addSubject(const SummarySubject& subject, Page& page) {
    page.line(fmt::format("  {}. {} ({})", subject.number, visibleLine(subject.label), subject.type));
    if (!subject.heldBy.empty()) page.line("     held by " + visibleLine(join(subject.heldBy, "; ")));
    for (const SummaryValue& value : subject.values) {
        const std::string extra = value.extra.empty() ? "" : " [" + visibleLine(value.extra) + "]";
        const std::string basis = value.basis.empty() ? "" : "  " + join(value.basis, ", ");
        page.line(fmt::format("     {}: {}{}{}", value.label, visibleLine(value.value), extra, basis));
    }
    for (const SummaryPointer& pointer : subject.pointers) page.line("     ~ " + visibleLine(pointer.text));
}

void addRelation(const SummaryRelation& relation, Page& page) {
    const std::string details = relation.details.empty() ? "" : ", " + visibleLine(relation.details);
    page.line(fmt::format("  {} {} {} {} {}{}  [{}]  {}", relation.from, visibleLine(relation.fromLabel),
                          relation.label, relation.to, visibleLine(relation.toLabel), details, relation.strength,
                          join(relation.basis, ", ")));
}

void addStatement(const SummaryStatement& statement, Page& page) {
    std::vector<std::string> head = {statement.reference, visibleLine(statement.agency)};
    for (const std::string* part : {&statement.observed, &statement.grade, &statement.handling}) {
        if (!part->empty()) head.push_back(visibleLine(*part));
    }
    if (!statement.ownReference.empty()) head.push_back("your reference " + visibleLine(statement.ownReference));
    page.line("  " + join(head, " | "));
    if (!statement.text.empty()) page.line("     " + visibleLine(statement.text));
}

void addContact(const SummaryContact& contact, Page& page) {
    std::vector<std::string> parts;
    for (const std::string* part : {&contact.investigation, &contact.name, &contact.phone, &contact.email}) {
        if (!part->empty()) parts.push_back(visibleLine(*part));
    }
    page.line(fmt::format("  {}: {} (last verified: {}{})", visibleLine(contact.agency),
                          parts.empty() ? "no contact recorded" : join(parts, ", "), contact.verified,
                          contact.stale ? ", out of date: check before use" : ""));
}

}  // namespace

std::string summaryText(const Summary& summary) {
    Page page;
    if (summary.workingCopy) page.line("WORKING COPY, NOT FOR DISSEMINATION");
    page.line(visibleLine(summary.title));
    page.field("from", summary.sender);
    page.field("to", summary.recipient);
    page.field("purpose", summary.purpose);
    page.field("made", summary.made + (summary.preparedBy.empty() ? "" : " by " + summary.preparedBy));
    page.field("log head", summary.logHead);
    for (const std::string& remark : summary.remarks) page.line("  ! " + remark);
    if (!summary.conditions.empty()) page.heading("Handling and conditions");
    for (const std::string& condition : summary.conditions) page.line("  - " + visibleLine(condition));
    page.heading(summary.question ? "What is asked about" : "Subjects");
    for (const SummarySubject& subject : summary.subjects) addSubject(subject, page);
    if (!summary.relations.empty()) page.heading("Relations");
    for (const SummaryRelation& relation : summary.relations) addRelation(relation, page);
    if (!summary.statements.empty()) page.heading("Statements");
    for (const SummaryStatement& statement : summary.statements) addStatement(statement, page);
    page.heading("Contacts");
    for (const SummaryContact& contact : summary.contacts) addContact(contact, page);
    return page.take();
}

}  // namespace crosscase::core
