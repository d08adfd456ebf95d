// core/records/record_key.cpp: the content key of a record. Changing anything here changes the identity of every record.
#include <algorithm>
#include <concepts>

#include "core/records/record.h"

namespace crosscase::core {
namespace {

/// A dump in which every text is preceded by its length and every list by its count, so that no two contents share one.
class Dump {
public:
    explicit Dump(std::string& out) : out_(out) { out_.clear(); }

    void add(std::string_view text) {
        count(text.size());
        out_.append(text);
    }
    /// Seven bits a byte, lowest first, the high bit on all but the last.
    void count(std::uint64_t number) {
        while (number >= 0x80) {
            out_.push_back(static_cast<char>((number & 0x7F) | 0x80));
            number >>= 7;
        }
        out_.push_back(static_cast<char>(number));
    }
    template <typename T>
    requires std::integral<T> || std::is_enum_v<T>
    void add(T value) {
        // Zigzag: small negative numbers stay short.
        const auto number = static_cast<std::int64_t>(value);
        count(static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63));
    }
    template <typename T>
    void add(const std::optional<T>& value) {
        add(value.has_value());
        if (value) add(*value);
    }
    template <typename T>
    void add(const std::vector<T>& list) {
        count(list.size());
        for (const T& item : list) add(item);
    }
    void add(const Instant& instant) {  // not its wording: the same moment through another format is the same
        add(instant.at);
        add(instant.offsetMinutes);
        add(instant.dateOnly);
    }
    void add(const Grading& grading) {
        add(grading.scheme);
        add(grading.source);
        add(grading.information);
    }
    void add(const Handling& handling) {
        add(handling.codes);
        add(handling.conditions);
        add(handling.recipients);
    }
    void add(const Property& property) {
        add(property.kind);
        add(property.raw);
        add(property.extra);
    }
    void add(const Mention& mention) {
        add(mention.type);
        add(mention.properties);
        add(mention.subject);
        add(mention.role);
        add(mention.minor);
        add(mention.grading);
        add(mention.handling);
    }
    void add(const Claim& claim) {
        add(claim.type);
        add(claim.from);
        add(claim.to);
        add(claim.basis);
        add(claim.start);
        add(claim.end);
        add(claim.amount);
        add(claim.unit);
        add(claim.place);
        add(claim.denied);
        add(claim.grading);
        add(claim.handling);
    }

private:
    std::string& out_;
};

/// Which investigations hold the record is content; how they are described is not, and neither is their order.
std::vector<std::pair<std::string, std::string>> investigationsOf(const RecordDraft& draft, const std::string& agency) {
    std::vector<std::pair<std::string, std::string>> references;
    references.reserve(draft.investigations.size());
    for (const InvestigationDraft& investigation : draft.investigations) {
        references.emplace_back(investigation.agency.empty() ? agency : investigation.agency, investigation.reference);
    }
    std::sort(references.begin(), references.end());
    return references;
}

void addHead(Dump& dump, const RecordHead& head) {
    dump.add(head.distinctWithin);
    dump.add(head.externalRef);
    dump.add(head.originatorRef);
    dump.add(head.sourceKind);
    dump.add(head.sourceRef);
    dump.add(head.grading);
    dump.add(head.handling);
    dump.add(head.observed);
    dump.add(head.stated);
    dump.add(head.received);
    dump.add(head.reviewDue);
    dump.add(head.deleteDue);
    dump.add(head.text);
    dump.add(head.sanitisedFrom);
}

}  // namespace

ContentKey recordKey(const RecordDraft& draft, const std::string& agency, int occurrence) {
    thread_local std::string buffer;  // kept between records: a bulk import makes a million keys
    Dump dump(buffer);
    dump.add(std::string_view("crosscase record 1"));
    dump.add(agency);
    addHead(dump, draft.head);
    dump.add(draft.originator.empty() ? agency : draft.originator);
    const auto references = investigationsOf(draft, agency);
    dump.count(references.size());
    for (const auto& [code, reference] : references) {
        dump.add(code);
        dump.add(reference);
    }
    dump.add(draft.mentions);
    dump.add(draft.claims);
    dump.add(draft.withdraws);
    dump.add(draft.replaces);
    dump.add(draft.reason);
    dump.add(occurrence);
    return contentKey(buffer);
}

}  // namespace crosscase::core
