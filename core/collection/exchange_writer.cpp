// core/collection/exchange_writer.cpp: statements to exchange JSON, written straight into one string.
#include <fmt/format.h>

#include <algorithm>

#include "core/base/json.h"
#include "core/collection/exchange.h"

namespace crosscase::core {

namespace {

/// An object under construction: members that are empty or have their default are left out.
class Object {
public:
    explicit Object(std::string& out) : out_(out) { out_ += '{'; }
    ~Object() { out_ += '}'; }
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;

    std::string& member(const char* name) {
        if (!first_) out_ += ',';
        first_ = false;
        appendJsonString(out_, name);
        out_ += ':';
        return out_;
    }
    void text(const char* name, const std::string& value) {
        if (!value.empty()) appendJsonString(member(name), value);
    }
    void number(const char* name, std::int64_t value) { member(name) += std::to_string(value); }
    void truth(const char* name, bool value) {
        if (value) member(name) += "true";
    }

private:
    std::string& out_;
    bool first_ = true;
};

template <typename Range, typename Write>
void list(std::string& out, const Range& range, Write write) {
    out += '[';
    bool first = true;
    for (const auto& item : range) {
        if (!first) out += ',';
        first = false;
        write(item);
    }
    out += ']';
}

void texts(Object& object, const char* name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    std::string& out = object.member(name);
    list(out, values, [&](const std::string& value) { appendJsonString(out, value); });
}

void write(Object& object, const Grading& grading) {
    if (grading == Grading{}) return;
    Object inner(object.member("grading"));
    inner.text("scheme", grading.scheme);
    inner.text("source", grading.source);
    inner.text("information", grading.information);
}

void write(Object& object, const Handling& handling) {
    if (handling == Handling{}) return;
    Object inner(object.member("handling"));
    texts(inner, "codes", handling.codes);
    inner.text("conditions", handling.conditions);
    texts(inner, "recipients", handling.recipients);
}

/// Own grades and handling: an empty one of its own is something else than none.
template <typename Value>
void writeOwn(Object& object, const char* name, const std::optional<Value>& own) {
    if (!own) return;
    if (*own == Value{}) {
        object.member(name) += "{}";
    } else {
        write(object, *own);
    }
}

void write(Object& object, const char* name, const std::optional<Instant>& instant) {
    if (!instant) return;
    Object inner(object.member(name));
    inner.number("at", instant->at);
    if (instant->offsetMinutes) inner.number("offset", *instant->offsetMinutes);
    inner.truth("date_only", instant->dateOnly);
    inner.text("raw", instant->raw);
}

void write(Object& object, const char* name, const std::optional<Day>& day) {
    if (!day) return;
    const CivilDate date = civil(*day);
    object.text(name, fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day));
}

void write(std::string& out, const InvestigationDraft& investigation) {
    Object object(out);
    object.text("agency", investigation.agency);
    object.text("reference", investigation.reference);
    object.text("unit", investigation.unit);
    if (investigation.kind) object.text("kind", word(*investigation.kind));
    object.text("title", investigation.title);
    object.text("purpose", investigation.purpose);
    object.text("legal_basis", investigation.legalBasis);
    object.text("status", investigation.status);
    object.text("officer", investigation.officer);
    if (investigation.exposure) object.text("exposure", word(*investigation.exposure));
}

void write(std::string& out, const Agency& agency) {
    Object object(out);
    object.text("code", agency.code);
    object.text("name", agency.name);
    object.text("kind", agency.kind);
    object.text("country", agency.country);
    if (agency.contact == Contact{}) return;
    Object contact(object.member("contact"));
    contact.text("name", agency.contact.name);
    contact.text("phone", agency.contact.phone);
    contact.text("email", agency.contact.email);
    write(contact, "verified_on", agency.contact.verifiedOn);
}

void write(std::string& out, const Mention& mention) {
    Object object(out);
    object.text("type", mention.type);
    object.truth("subject", mention.subject);
    if (mention.role != Role::Unknown) object.text("role", word(mention.role));
    object.truth("minor", mention.minor);
    object.member("properties") += propertiesJson(mention.properties);
    writeOwn(object, "grading", mention.grading);
    writeOwn(object, "handling", mention.handling);
}

void write(std::string& out, const Claim& claim) {
    Object object(out);
    object.text("type", claim.type);
    object.number("from", claim.from);
    object.number("to", claim.to);
    if (claim.basis != ClaimBasis::Stated) object.text("basis", word(claim.basis));
    write(object, "start", claim.start);
    write(object, "end", claim.end);
    object.text("amount", claim.amount);
    object.text("unit", claim.unit);
    object.text("place", claim.place);
    object.truth("denied", claim.denied);
    writeOwn(object, "grading", claim.grading);
    writeOwn(object, "handling", claim.handling);
}

void writeHead(Object& object, const RecordHead& head) {
    object.text("external_ref", head.externalRef);
    object.text("originator_ref", head.originatorRef);
    if (head.sourceKind != SourceKind::Unknown) object.text("source_kind", word(head.sourceKind));
    object.text("source_ref", head.sourceRef);
    write(object, head.grading);
    write(object, head.handling);
    write(object, "observed", head.observed);
    write(object, "stated", head.stated);
    write(object, "received", head.received);
    write(object, "review_due", head.reviewDue);
    write(object, "delete_due", head.deleteDue);
    object.text("text", head.text);
    object.text("raw", head.raw);
    object.text("sanitised_from", head.sanitisedFrom);
    object.text("distinct_within", head.distinctWithin);
}

void write(std::string& out, const RecordDraft& record) {
    Object object(out);
    object.text("agency", record.agency);
    object.text("originator", record.originator);
    object.text("withdraws", record.withdraws);
    object.text("replaces", record.replaces);
    object.text("reason", record.reason);
    writeHead(object, record.head);
    const auto part = [&](const char* name, const auto& items) {
        if (!items.empty()) list(object.member(name), items, [&](const auto& item) { write(out, item); });
    };
    part("investigations", record.investigations);
    part("mentions", record.mentions);
    part("claims", record.claims);
}

}  // namespace

std::string exchangeJson(std::span<const Agency> agencies, std::span<const InvestigationDraft> investigations,
                         std::span<const RecordDraft> records) {
    std::string out;
    {
        Object object(out);
        object.number("crosscase_exchange", 1);
        const auto part = [&](const char* name, const auto& items) {
            list(object.member(name), items, [&](const auto& item) {
                out += '\n';
                write(out, item);
            });
        };
        part("agencies", agencies);
        part("investigations", investigations);
        part("records", records);
    }
    out += '\n';
    return out;
}

std::string exchangeJson(std::span<const Agency> agencies, std::span<const Investigation> investigations,
                         std::span<const RecordDraft> records) {
    std::vector<InvestigationDraft> drafts;
    for (const Investigation& one : investigations) {
        const auto agency =
            std::find_if(agencies.begin(), agencies.end(), [&](const Agency& a) { return a.id == one.agency; });
        drafts.push_back({agency == agencies.end() ? std::string{} : agency->code, one.reference, one.unit, one.title,
                          one.purpose, one.legalBasis, one.status, one.officer, one.kind, one.exposure});
    }
    return exchangeJson(agencies, std::span<const InvestigationDraft>(drafts), records);
}

}  // namespace crosscase::core
