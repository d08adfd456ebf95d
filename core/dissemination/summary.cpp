// core/dissemination/summary.cpp: turns what went through the gate into the parts of a summary.
#include "core/dissemination/summary.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/dissemination/basis.h"
#include "core/dissemination/relations.h"
#include "core/dissemination/subjects.h"
#include "core/records/catalogue.h"

namespace crosscase::core {

namespace {

constexpr std::size_t shortHash = 16;

using AgencyNames = std::map<AgencyId, const Agency*>;

std::string nameOf(const AgencyNames& agencies, AgencyId id) {
    const auto found = agencies.find(id);
    if (found == agencies.end()) return {};
    return found->second->name.empty() ? found->second->code : found->second->name;
}

int statementNumber(const GoingRecord& going) {
    return int(going.statements.record.id.value);
}

std::string gradeOf(const std::optional<Grading>& item, const GoingRecord& going) {
    return printGrade(item && !item->empty() ? *item : going.statements.record.head.grading);
}

std::string propertyLabel(const std::string& kind) {
    const PropertyType* type = Catalogue::shipped().property(kind);
    return type ? type->label : kind;
}

std::string typeLabel(const std::string& type) {
    const SubjectType* known = Catalogue::shipped().subject(type);
    return known ? known->label : type;
}

bool tellsSomething(Role role) {
    return role != Role::Unknown && role != Role::Mentioned;
}

std::vector<SummaryValue> valuesOf(const SubjectGroup& group) {
    std::vector<std::tuple<std::string, std::string, std::string>> order;
    std::map<std::tuple<std::string, std::string, std::string>, Basis> basis;
    const auto add = [&](std::string label, std::string value, std::string extra, const Mention& mention,
                         const GoingRecord& going) {
        auto key = std::tuple(std::move(label), std::move(value), std::move(extra));
        if (!basis.count(key)) order.push_back(key);
        basis[key].add(statementNumber(going), gradeOf(mention.grading, going));
    };
    for (const auto& [mention, going] : group.mentions) {
        for (const Property& property : mention->properties) {
            add(propertyLabel(property.kind), property.raw, property.extra, *mention, *going);
        }
        if (tellsSomething(mention->role)) add("Role", word(mention->role), {}, *mention, *going);
    }
    std::vector<SummaryValue> values;
    for (const auto& key : order) {
        const auto& [label, value, extra] = key;
        values.push_back({label, value, extra, basis[key].lines()});
    }
    // Values of one kind together, kinds in the order in which they first came up.
    std::map<std::string, std::size_t> firstAt;
    for (std::size_t at = 0; at < values.size(); ++at) firstAt.emplace(values[at].label, at);
    std::stable_sort(values.begin(), values.end(),
                     [&](const SummaryValue& a, const SummaryValue& b) { return firstAt[a.label] < firstAt[b.label]; });
    return values;
}

/// "Korvana Customs: ANCHOR-19", or the agency alone where its investigation may not be named.
std::vector<std::string> holdersOf(const SubjectGroup& group, const ShareView& view, const AgencyNames& agencies) {
    std::map<InvestigationId, const Investigation*> investigations;
    for (const Investigation& investigation : view.investigations) investigations[investigation.id] = &investigation;
    std::map<std::string, std::vector<std::string>> byAgency;
    for (const auto& [mention, going] : group.mentions) {
        const Record& record = going->statements.record;
        byAgency[nameOf(agencies, record.originator)];
        for (InvestigationId id : record.investigations) {
            const auto found = investigations.find(id);
            if (found == investigations.end()) continue;
            auto& references = byAgency[nameOf(agencies, found->second->agency)];
            const std::string& reference = found->second->reference;
            if (std::find(references.begin(), references.end(), reference) == references.end()) {
                references.push_back(reference);
            }
        }
    }
    std::vector<std::string> holders;
    for (auto& [agency, references] : byAgency) {
        std::sort(references.begin(), references.end());
        if (!agency.empty()) holders.push_back(references.empty() ? agency : agency + ": " + join(references, ", "));
    }
    return holders;
}

std::vector<SummaryPointer> pointersOf(const SubjectGroup& group, const SubjectGroups& subjects) {
    const std::vector<int>& parts = subjects.ofEntity.at(group.entity);
    std::vector<SummaryPointer> pointers;
    for (int other : parts) {
        // All point to the first and the first to all: k parts need no k * k sentences.
        if (other == group.number || (group.number != parts.front() && other != parts.front())) continue;
        pointers.push_back({other, fmt::format("possible match with {} {}, not confirmed by a person", other,
                                               subjects.groups[std::size_t(other - 1)].label)});
    }
    return pointers;
}

SummarySubject subjectOf(const SubjectGroup& group, const SubjectGroups& subjects, const ShareView& view,
                         const AgencyNames& agencies) {
    SummarySubject subject;
    subject.number = group.number;
    subject.label = group.label;
    subject.type = typeLabel(group.type);
    subject.values = valuesOf(group);
    subject.heldBy = holdersOf(group, view, agencies);
    subject.pointers = pointersOf(group, subjects);
    Basis basis;
    for (const auto& [mention, going] : group.mentions) basis.add(statementNumber(*going), {});
    subject.basis = basis.references();
    return subject;
}

std::string meaningIn(const std::vector<GradeCode>& codes, const std::string& code) {
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const GradeCode& c) { return c.code == code; });
    return found == codes.end() ? code : code + " " + found->meaning;
}

std::string meaningOf(const Grading& grading) {
    const GradingScheme* scheme = gradingScheme(grading.scheme);
    if (!scheme || grading.empty()) return {};
    return fmt::format("{}: source {}; information {}", scheme->label, meaningIn(scheme->source, grading.source),
                       meaningIn(scheme->information, grading.information));
}

/// A record without text is told by what it states.
std::string textOf(const RecordStatements& statements, const SubjectGroups& subjects) {
    if (!statements.record.head.text.empty()) return statements.record.head.text;
    std::vector<std::string> parts;
    for (const Claim& claim : statements.claims) parts.push_back(sentenceOf(claim, statements));
    for (const Mention& mention : statements.mentions) {
        const bool told = std::any_of(statements.claims.begin(), statements.claims.end(), [&](const Claim& claim) {
            return claim.from == mention.ordinal || claim.to == mention.ordinal;
        });
        if (told) continue;
        parts.push_back(typeLabel(mention.type) + " " + labelOf(mention.type, mention.properties) + " (subject " +
                        std::to_string(subjects.numberOf.at(mention.id)) + ")");
    }
    return join(parts, "; ");
}

SummaryStatement statementOf(const GoingRecord& going, const SubjectGroups& subjects, const AgencyNames& agencies) {
    const Record& record = going.statements.record;
    SummaryStatement statement;
    statement.reference = fmt::format("S{}", statementNumber(going));
    statement.agency = nameOf(agencies, record.originator);
    if (going.ownOfRecipient) {
        statement.ownReference = record.head.externalRef.empty() ? record.head.originatorRef : record.head.externalRef;
    }
    const auto& when = record.head.observed ? record.head.observed : record.head.stated;
    if (when) statement.observed = isoInstant(*when);
    statement.grade = printGrade(record.head.grading);
    statement.gradeMeaning = meaningOf(record.head.grading);
    statement.handling = printHandling(record.head.handling);
    statement.text = textOf(going.statements, subjects);
    statement.caveats = going.caveats;
    return statement;
}

SummaryContact contactOf(const Contact& contact, Microseconds at) {
    SummaryContact made;
    made.name = contact.name;
    made.phone = contact.phone;
    made.email = contact.email;
    made.stale = isStale(contact, at);
    made.verified = "never";
    if (contact.verifiedOn) {
        const CivilDate date = civil(*contact.verifiedOn);
        made.verified = fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    }
    return made;
}

/// Whom to ask: the sender first, then every originator and every investigation with a desk of its own.
std::vector<SummaryContact> contactsOf(const ShareView& view, const AgencyNames& agencies) {
    std::vector<SummaryContact> contacts;
    const auto add = [&](const Agency& agency) {
        SummaryContact contact = contactOf(agency.contact, view.at);
        contact.agency = agency.name.empty() ? agency.code : agency.name;
        contacts.push_back(std::move(contact));
    };
    if (view.holder && agencies.count(*view.holder)) add(*agencies.at(*view.holder));
    if (view.question) return contacts;
    for (const Agency& agency : view.agencies) {
        if (agency.id != view.recipient && (!view.holder || agency.id != *view.holder)) add(agency);
    }
    for (const Investigation& investigation : view.investigations) {
        if (investigation.agency == view.recipient || investigation.contact == Contact{}) continue;
        SummaryContact contact = contactOf(investigation.contact, view.at);
        contact.agency = nameOf(agencies, investigation.agency);
        contact.investigation = investigation.reference;
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

/// A question names the numbers and the days on which they were seen, nothing else.
SummarySubject questionSubject(const SubjectGroup& group) {
    SummarySubject subject;
    subject.number = group.number;
    subject.label = group.label;
    subject.type = typeLabel(group.type);
    std::set<std::string> dates;
    for (const auto& [mention, going] : group.mentions) {
        const RecordHead& head = going->statements.record.head;
        const auto& when = head.observed ? head.observed : head.stated;
        if (when) dates.insert(isoInstant(*when).substr(0, 10));
    }
    for (const std::string& date : dates) subject.values.push_back({"Date", date, {}, {}});
    return subject;
}

std::vector<std::string> remarksOf(const Summary& summary) {
    if (summary.question) return {"This question may be partial: there may be more that it does not ask."};
    std::vector<std::string> remarks = {
        "This summary may be partial: it holds what may be shared with this recipient for this purpose, and the sender "
        "may hold more.",
        "Statements are as their originators made them, with their grades; conclusions are not evidence."};
    const bool pointers = std::any_of(summary.subjects.begin(), summary.subjects.end(),
                                      [](const SummarySubject& subject) { return !subject.pointers.empty(); });
    if (pointers) {
        remarks.push_back(
            "A possible match was proposed by the program and not confirmed by a person: verify with the contact "
            "before "
            "acting on it. Its details are kept apart.");
    }
    return remarks;
}

void addBody(const ShareView& view, const Recollated& recollated, const AgencyNames& agencies, Summary& summary) {
    const SubjectGroups subjects = groupSubjects(view, recollated);
    for (const SubjectGroup& group : subjects.groups) {
        summary.subjects.push_back(view.question ? questionSubject(group) : subjectOf(group, subjects, view, agencies));
    }
    if (view.question) return;
    summary.relations = relationsOf(view, recollated, subjects);
    for (const GoingRecord& going : view.going) {
        summary.statements.push_back(statementOf(going, subjects, agencies));
    }
}

}  // namespace

Summary makeSummary(const ShareView& view, const Recollated& recollated, const std::string& preparedBy,
                    const std::string& logHead) {
    AgencyNames agencies;
    for (const Agency& agency : view.agencies) agencies[agency.id] = &agency;
    Summary summary;
    summary.question = view.question;
    summary.sender = view.holder ? nameOf(agencies, *view.holder) : "";
    summary.recipient = nameOf(agencies, view.recipient);
    summary.title = (view.question ? "Question to " : "Summary for ") + summary.recipient;
    summary.purpose = view.purpose;
    summary.made = isoUtc(view.at);
    summary.preparedBy = preparedBy;
    summary.logHead = logHead.substr(0, shortHash);
    summary.conditions = view.conditions;
    addBody(view, recollated, agencies, summary);
    summary.contacts = contactsOf(view, agencies);
    summary.remarks = remarksOf(summary);
    return summary;
}

}  // namespace crosscase::core
