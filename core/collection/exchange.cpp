// core/collection/exchange.cpp: exchange JSON to statements. A record that does not hold together is refused by its place.
#include "core/collection/exchange.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/collection/encoding.h"

namespace crosscase::core {

namespace {

using nlohmann::json;

constexpr int newestVersion = 1;
constexpr std::size_t recognisedBy = 4096;

/// Why a record is refused; caught where records are read.
struct Fault {
    std::string reason;
};

/// The members of one object; what is not asked for by finish() is refused by name.
class Members {
public:
    Members(const json& node, std::string where) : node_(node), where_(std::move(where)) {
        if (!node.is_object()) throw Fault{where_ + " must be an object"};
    }

    const json* find(const char* name) {
        known_.push_back(name);
        const auto found = node_.find(name);
        return found == node_.end() || found->is_null() ? nullptr : &*found;
    }
    std::string text(const char* name) {
        const json* value = find(name);
        if (!value) return {};
        if (!value->is_string()) throw Fault{fmt::format("{}.{} must be a text", where_, name)};
        return value->get<std::string>();
    }
    bool truth(const char* name) {
        const json* value = find(name);
        if (!value) return false;
        if (!value->is_boolean()) throw Fault{fmt::format("{}.{} must be true or false", where_, name)};
        return value->get<bool>();
    }
    std::int64_t number(const char* name) {
        const json* value = find(name);
        if (!value || !value->is_number_integer())
            throw Fault{fmt::format("{}.{} must be a whole number", where_, name)};
        return value->get<std::int64_t>();
    }
    std::vector<std::string> texts(const char* name) {
        std::vector<std::string> values;
        for (const json& value : list(name)) {
            if (!value.is_string()) throw Fault{fmt::format("{}.{} must be a list of texts", where_, name)};
            values.push_back(value.get<std::string>());
        }
        return values;
    }
    const json& list(const char* name) {
        static const json none = json::array();
        const json* value = find(name);
        if (!value) return none;
        if (!value->is_array()) throw Fault{fmt::format("{}.{} must be a list", where_, name)};
        return *value;
    }
    template <typename Value>
    Value wordOf(const char* name, std::optional<Value> (*from)(std::string_view), Value fallback) {
        const std::string stated = text(name);
        if (stated.empty()) return fallback;
        const auto value = from(stated);
        if (!value) throw Fault{fmt::format("{}.{} \"{}\" is not known", where_, name, stated.substr(0, 40))};
        return *value;
    }
    void finish() const {
        for (const auto& [name, unused] : node_.items()) {
            if (std::find(known_.begin(), known_.end(), name) != known_.end()) continue;
            throw Fault{fmt::format("{} has a member \"{}\" that is not known; known are {}", where_,
                                    name.substr(0, 40), fmt::join(known_, ", "))};
        }
    }

private:
    const json& node_;
    std::string where_;
    std::vector<std::string> known_;
};

std::optional<Grading> gradingOf(Members& members) {
    const json* node = members.find("grading");
    if (!node) return {};
    Members inner(*node, "grading");
    Grading grading{inner.text("scheme"), inner.text("source"), inner.text("information")};
    inner.finish();
    if (!grading.scheme.empty() && !gradingScheme(grading.scheme)) {
        throw Fault{fmt::format("the grading scheme \"{}\" is not known", grading.scheme.substr(0, 40))};
    }
    return grading;
}

std::optional<Handling> handlingOf(Members& members) {
    const json* node = members.find("handling");
    if (!node) return {};
    Members inner(*node, "handling");
    Handling handling{inner.texts("codes"), inner.text("conditions"), inner.texts("recipients")};
    inner.finish();
    for (const std::string& code : handling.codes) {
        // An unknown code must not pass as none: what it forbids would be lost.
        if (!handlingCode(code)) throw Fault{fmt::format("the handling code \"{}\" is not known", code.substr(0, 40))};
    }
    std::sort(handling.codes.begin(), handling.codes.end());
    handling.codes.erase(std::unique(handling.codes.begin(), handling.codes.end()), handling.codes.end());
    return handling;
}

/// An object as we write it, or a text as a person would.
std::optional<Instant> instantOf(Members& members, const char* name) {
    const json* node = members.find(name);
    if (!node) return {};
    if (node->is_string()) {
        const auto instant = parseInstant(node->get<std::string>());
        if (!instant) throw Fault{fmt::format("{}: {}", name, instant.error().message)};
        return *instant;
    }
    Members inner(*node, name);
    Instant instant;
    instant.at = inner.number("at");
    if (inner.find("offset")) instant.offsetMinutes = static_cast<int>(inner.number("offset"));
    instant.dateOnly = inner.truth("date_only");
    instant.raw = inner.text("raw");
    inner.finish();
    return instant;
}

std::optional<Day> dayOf(Members& members, const char* name) {
    const std::string stated = members.text(name);
    if (stated.empty()) return {};
    const auto date = parseDate(stated, "yyyy-MM-dd");
    if (!date || date->first != date->last) throw Fault{fmt::format("{} is no day of the form 2026-03-14", name)};
    return date->first;
}

InvestigationDraft investigationOf(const json& node) {
    Members members(node, "investigation");
    InvestigationDraft draft;
    draft.agency = members.text("agency");
    draft.reference = members.text("reference");
    draft.unit = members.text("unit");
    draft.title = members.text("title");
    draft.purpose = members.text("purpose");
    draft.legalBasis = members.text("legal_basis");
    draft.status = members.text("status");
    draft.officer = members.text("officer");
    if (members.find("kind")) draft.kind = members.wordOf("kind", investigationKindFrom, InvestigationKind::Case);
    if (members.find("exposure")) draft.exposure = members.wordOf("exposure", exposureFrom, Exposure::OpenPointer);
    members.finish();
    if (draft.reference.empty()) throw Fault{"an investigation needs a reference"};
    return draft;
}

Agency agencyOf(const json& node) {
    Members members(node, "agency");
    Agency agency;
    agency.code = members.text("code");
    agency.name = members.text("name");
    agency.kind = members.text("kind");
    agency.country = members.text("country");
    if (const json* contact = members.find("contact")) {
        Members inner(*contact, "contact");
        agency.contact = {inner.text("name"), inner.text("phone"), inner.text("email"), dayOf(inner, "verified_on")};
        inner.finish();
    }
    members.finish();
    if (agency.code.empty()) throw Fault{"an agency needs a code"};
    return agency;
}

Mention mentionOf(const json& node, int ordinal) {
    Members members(node, fmt::format("mention {}", ordinal));
    Mention mention;
    mention.ordinal = ordinal;
    mention.type = members.text("type");
    mention.subject = members.truth("subject");
    mention.role = members.wordOf("role", roleFrom, Role::Unknown);
    mention.minor = members.truth("minor");
    const auto properties = propertiesFromJson(members.list("properties").dump());
    if (!properties) throw Fault{fmt::format("mention {}: {}", ordinal, properties.error().message)};
    mention.properties = *properties;
    mention.grading = gradingOf(members);
    mention.handling = handlingOf(members);
    members.finish();
    if (mention.type.empty()) throw Fault{fmt::format("mention {} needs a type", ordinal)};
    return mention;
}

Claim claimOf(const json& node, int ordinal, std::size_t mentions) {
    Members members(node, fmt::format("claim {}", ordinal));
    Claim claim;
    claim.ordinal = ordinal;
    claim.type = members.text("type");
    const std::int64_t from = members.number("from");
    const std::int64_t to = members.number("to");
    const auto exists = [&](std::int64_t end) { return end >= 0 && end < static_cast<std::int64_t>(mentions); };
    if (!exists(from) || !exists(to))
        throw Fault{fmt::format("claim {} speaks of a mention that is not there", ordinal)};
    claim.from = static_cast<int>(from);
    claim.to = static_cast<int>(to);
    claim.basis = members.wordOf("basis", claimBasisFrom, ClaimBasis::Stated);
    claim.start = instantOf(members, "start");
    claim.end = instantOf(members, "end");
    claim.amount = members.text("amount");
    claim.unit = members.text("unit");
    claim.place = members.text("place");
    claim.denied = members.truth("denied");
    claim.grading = gradingOf(members);
    claim.handling = handlingOf(members);
    members.finish();
    if (claim.type.empty()) throw Fault{fmt::format("claim {} needs a type", ordinal)};
    return claim;
}

void readHead(Members& members, RecordHead& head) {
    head.externalRef = members.text("external_ref");
    head.originatorRef = members.text("originator_ref");
    head.sourceKind = members.wordOf("source_kind", sourceKindFrom, SourceKind::Unknown);
    head.sourceRef = members.text("source_ref");
    head.grading = gradingOf(members).value_or(Grading{});
    head.handling = handlingOf(members).value_or(Handling{});
    head.observed = instantOf(members, "observed");
    head.stated = instantOf(members, "stated");
    head.received = instantOf(members, "received");
    head.reviewDue = dayOf(members, "review_due");
    head.deleteDue = dayOf(members, "delete_due");
    head.text = members.text("text");
    head.raw = members.text("raw");
    head.sanitisedFrom = members.text("sanitised_from");
    head.distinctWithin = members.text("distinct_within");
}

RecordDraft recordOf(const json& node) {
    Members members(node, "the record");
    RecordDraft draft;
    draft.agency = members.text("agency");
    draft.originator = members.text("originator");
    draft.withdraws = members.text("withdraws");
    draft.replaces = members.text("replaces");
    draft.reason = members.text("reason");
    readHead(members, draft.head);
    for (const json& one : members.list("investigations")) draft.investigations.push_back(investigationOf(one));
    for (const json& one : members.list("mentions"))
        draft.mentions.push_back(mentionOf(one, static_cast<int>(draft.mentions.size())));
    for (const json& one : members.list("claims")) {
        draft.claims.push_back(claimOf(one, static_cast<int>(draft.claims.size()), draft.mentions.size()));
    }
    members.finish();
    if (draft.mentions.empty() && draft.head.text.empty() && draft.withdraws.empty()) {
        throw Fault{"the record states nothing: it has no mentions and no text"};
    }
    return draft;
}

void readParts(const json& root, ExchangeDocument& document) {
    Members members(root, "the document");
    members.number("crosscase_exchange");
    for (const json& one : members.list("agencies")) document.agencies.push_back(agencyOf(one));
    for (const json& one : members.list("investigations")) document.investigations.push_back(investigationOf(one));
    int row = 0;
    for (const json& one : members.list("records")) {
        ++row;
        try {
            RecordDraft draft = recordOf(one);
            draft.row = row;
            document.records.push_back(std::move(draft));
        } catch (const Fault& fault) {
            document.refusals.push_back({0, row, fault.reason, 1});
        }
    }
    members.finish();
}

/// What the record leaves unsaid of an investigation, from the document's own list.
void complete(InvestigationDraft& draft, const RecordDraft& record, const ExchangeDocument& document) {
    const std::string& agency = draft.agency.empty() ? record.agency : draft.agency;
    for (const InvestigationDraft& known : document.investigations) {
        if (known.reference != draft.reference || (!known.agency.empty() && known.agency != agency)) continue;
        for (const auto field :
             {&InvestigationDraft::unit, &InvestigationDraft::title, &InvestigationDraft::purpose,
              &InvestigationDraft::legalBasis, &InvestigationDraft::status, &InvestigationDraft::officer}) {
            if ((draft.*field).empty()) draft.*field = known.*field;
        }
        if (!draft.kind) draft.kind = known.kind;
        if (!draft.exposure) draft.exposure = known.exposure;
    }
}

class ExchangeReader final : public Reader {
public:
    std::string id() const override { return "crosscase_json"; }
    ReaderDefaults defaults() const override { return {}; }

    std::vector<std::size_t> recognise(std::span<const InputFile> files) const override {
        std::vector<std::size_t> known;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const std::string_view start = std::string_view(files[i].bytes).substr(0, recognisedBy);
            const std::string_view text = trimmed(start.starts_with("\xEF\xBB\xBF") ? start.substr(3) : start);
            if (text.starts_with("{") && text.find("\"crosscase_exchange\"") != std::string_view::npos)
                known.push_back(i);
        }
        return known;
    }

    Result<void> read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const override;
};

Result<void> ExchangeReader::read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const {
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto decoded = decodeText(files[i], "UTF-8");
        if (!decoded) return decoded.error();
        auto document = parseExchange(decoded->text, files[i].name);
        if (!document) return document.error();
        if (progress.stopRequested()) return Progress::stopped("reading " + files[i].name);
        for (RecordDraft& draft : document->records) {
            for (InvestigationDraft& one : draft.investigations) complete(one, draft, *document);
            draft.file = static_cast<int>(i);
            if (auto accepted = sink.accept(std::move(draft)); !accepted) return accepted;
        }
        for (RowRefusal& refusal : document->refusals) {
            refusal.file = static_cast<int>(i);
            sink.refuse(std::move(refusal));
        }
        progress.report(double(i + 1) / double(files.size()), files[i].name);
    }
    return {};
}

}  // namespace

Result<ExchangeDocument> parseExchange(std::string_view text, const std::string& name) {
    const auto root = parseJson(text, name);
    if (!root) return root.error();
    const auto version = root->is_object() ? root->find("crosscase_exchange") : root->end();
    if (version == root->end() || !version->is_number_integer() || *version < 1) {
        return Error{Error::Code::BadInput, "this is no exchange document: \"crosscase_exchange\": 1 is not there",
                     name};
    }
    if (*version > newestVersion) {
        return Error{Error::Code::NewerFormat,
                     "a later version of the program wrote this exchange document: update this one", name};
    }
    ExchangeDocument document;
    try {
        readParts(*root, document);
    } catch (const Fault& fault) {
        return Error{Error::Code::BadInput, fault.reason, name};
    }
    return document;
}

std::unique_ptr<Reader> exchangeReader() {
    return std::make_unique<ExchangeReader>();
}

}  // namespace crosscase::core
