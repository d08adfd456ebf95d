// core/records/record.cpp: words of the enumerations, labels, and properties as JSON.
#include "core/records/record.h"

#include <algorithm>

#include <array>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

constexpr std::array<const char*, 3> investigationKinds = {"case", "operation", "watchlist"};
constexpr std::array<const char*, 2> exposures = {"open_pointer", "ask_first"};
constexpr std::array<const char*, 9> sourceKinds = {
    "unknown",         "human",   "technical",        "register",          "open",
    "own_observation", "partner", "reporting_entity", "analyst_assessment"};
constexpr std::array<const char*, 10> roles = {"unknown", "suspect",   "convicted", "associate", "victim",
                                               "witness", "informant", "owner",     "official",  "mentioned"};
constexpr std::array<const char*, 3> claimBases = {"observed", "stated", "inferred"};

/// The enumerator at the word's place in its list.
template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<const char*, N>& words, std::string_view word) {
    for (std::size_t i = 0; i < N; ++i) {
        if (word == words[i]) return static_cast<Enum>(i);
    }
    return {};
}

const std::string* valueOf(const std::vector<Property>& properties, std::string_view kind) {
    for (const Property& property : properties) {
        if (property.kind == kind && !property.raw.empty()) return &property.raw;
    }
    return nullptr;
}

std::string fullName(const std::vector<Property>& properties) {
    std::string name;
    for (const char* kind : {"given_name", "patronymic", "family_name"}) {
        const std::string* part = valueOf(properties, kind);
        if (part == nullptr) continue;
        if (!name.empty()) name += ' ';
        name += *part;
    }
    return name;
}

Error notProperties() {
    return {Error::Code::BadInput, "properties must be a list of [kind, value, extra] of texts", {}};
}

/// Reads exactly what propertiesJson writes, without building a document. Fails on anything else.
class PropertyReader {
public:
    explicit PropertyReader(std::string_view json) : rest_(json) {}

    bool read(std::vector<Property>& properties) {
        if (!take('[')) return false;
        if (take(']')) return rest_.empty();
        do {
            Property& property = properties.emplace_back();
            const bool whole = take('[') && text(property.kind) && take(',') && text(property.raw) &&
                               (!take(',') || text(property.extra)) && take(']');
            if (!whole) return false;
        } while (take(','));
        return take(']') && rest_.empty();
    }

private:
    bool take(char c) {
        if (rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    /// A string without escapes: the reader of JSON proper takes the others.
    bool text(std::string& out) {
        if (!take('"')) return false;
        const std::size_t end = rest_.find_first_of("\"\\");
        if (end == std::string_view::npos || rest_[end] == '\\') return false;
        out = rest_.substr(0, end);
        rest_.remove_prefix(end + 1);
        return true;
    }

    std::string_view rest_;
};

}  // namespace

std::string word(InvestigationKind kind) {
    return investigationKinds.at(static_cast<std::size_t>(kind));
}
std::string word(Exposure exposure) {
    return exposures.at(static_cast<std::size_t>(exposure));
}
std::string word(SourceKind kind) {
    return sourceKinds.at(static_cast<std::size_t>(kind));
}
std::string word(Role role) {
    return roles.at(static_cast<std::size_t>(role));
}
std::string word(ClaimBasis basis) {
    return claimBases.at(static_cast<std::size_t>(basis));
}

std::optional<InvestigationKind> investigationKindFrom(std::string_view word) {
    return find<InvestigationKind>(investigationKinds, word);
}
std::optional<Exposure> exposureFrom(std::string_view word) {
    return find<Exposure>(exposures, word);
}
std::optional<SourceKind> sourceKindFrom(std::string_view word) {
    return find<SourceKind>(sourceKinds, word);
}
std::optional<Role> roleFrom(std::string_view word) {
    return find<Role>(roles, word);
}
std::optional<ClaimBasis> claimBasisFrom(std::string_view word) {
    return find<ClaimBasis>(claimBases, word);
}

bool isProtected(Role role, bool minor) {
    return minor || role == Role::Victim || role == Role::Witness || role == Role::Informant;
}

std::string labelOf(const std::string& type, const std::vector<Property>& properties) {
    const Catalogue& catalogue = Catalogue::shipped();
    const SubjectType* known = catalogue.subject(type);
    if (known != nullptr) {
        if (const std::string* value = valueOf(properties, known->labelProperty)) return *value;
        const std::string wanted = catalogue.canonicalProperty(type, known->labelProperty);
        for (const Property& property : properties) {
            if (!property.raw.empty() && catalogue.canonicalProperty(type, property.kind) == wanted)
                return property.raw;
        }
    }
    if (std::string name = fullName(properties); !name.empty()) return name;
    for (const Property& property : properties) {
        if (!property.raw.empty()) return property.raw;
    }
    return known != nullptr ? known->label : type;
}

bool isStale(const Contact& contact, Microseconds now) {
    constexpr Microseconds day = 86'400'000'000;
    constexpr Day staleAfterDays = 183;
    return !contact.verifiedOn || static_cast<Day>(now / day) - *contact.verifiedOn > staleAfterDays;
}

std::string propertiesJson(const std::vector<Property>& properties) {
    std::size_t size = 2;
    for (const Property& property : properties) {
        size += property.kind.size() + property.raw.size() + property.extra.size() + 12;
    }
    std::string out;
    out.reserve(size);
    out.push_back('[');
    for (const Property& property : properties) {
        if (out.size() > 1) out.push_back(',');
        out.push_back('[');
        appendJsonString(out, property.kind);
        out.push_back(',');
        appendJsonString(out, property.raw);
        if (!property.extra.empty()) {
            out.push_back(',');
            appendJsonString(out, property.extra);
        }
        out.push_back(']');
    }
    out.push_back(']');
    return out;
}

Result<std::vector<Property>> propertiesFromJson(std::string_view json) {
    std::vector<Property> properties;
    if (PropertyReader(json).read(properties)) return properties;
    const auto document = parseJson(json, "properties");
    if (!document) return document.error();
    if (!document->is_array()) return notProperties();
    properties.clear();
    for (const auto& item : *document) {
        const bool texts = item.is_array() && (item.size() == 2 || item.size() == 3) &&
                           std::all_of(item.begin(), item.end(), [](const auto& part) { return part.is_string(); });
        if (!texts) return notProperties();
        properties.push_back({item[0].get<std::string>(), item[1].get<std::string>(),
                              item.size() == 3 ? item[2].get<std::string>() : std::string()});
    }
    return properties;
}

}  // namespace crosscase::core
