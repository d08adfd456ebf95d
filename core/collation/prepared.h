// core/collation/prepared.h: a mention in the form that is compared: every value normalised once and interned.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/collation/collation.h"
#include "core/collation/names.h"
#include "core/collation/profiles.h"
#include "core/collation/recent_texts.h"
#include "core/collation/value_table.h"
#include "core/records/identifiers.h"

namespace crosscase::core {

/// One stated value of a field that is no name. What the numbers mean depends on the field's comparator.
struct Stated {
    FieldIndex field = 0;
    std::uint8_t property = 0;   ///< position among the field's properties
    bool passes = false;         ///< a number whose check is right
    bool fails = false;          ///< a number whose check is wrong
    std::uint32_t value = 0;     ///< number, category, postcode: ValueIndex; date: first day; words: where they begin
    std::uint32_t other = 0;     ///< number: its look-alike form; postcode: its area; date: last day; words: how many
    ValueIndex extra = noValue;  ///< number: country and the like; exact date: its text, for its frequency
    std::uint32_t sketch =
        0;  ///< number, postcode: bit set of its characters; exact date: its digits yyyymmdd, four bits each
    std::uint32_t source = 0;  ///< index into the mention's properties
};

struct NamePart {
    TokenIndex token = 0;
    TokenRole role = TokenRole::Plain;
    std::uint16_t local = 0;   ///< position of the token in PreparedMention::tokens
    std::uint32_t joined = 0;  ///< sound number of this token with the next one; 0 for the last
    bool operator==(const NamePart& other) const { return token == other.token && role == other.role; }
};

struct PreparedName {
    std::vector<NamePart> parts;
    std::shared_ptr<const std::string> raw;  ///< as stated, where the mention keeps its properties
    bool weak = false;                       ///< a weak alias
};

struct PreparedMention {
    MentionId id;
    ContentKey recordKey{};
    int ordinal = 0;
    bool subject = false;
    ValueIndex distinctWithin = noValue;  ///< its list, which declares its subjects distinct
    const TypeProfile* profile = nullptr;
    const std::vector<Property>* properties = nullptr;      ///< raw values, where the input outlives the run
    std::vector<PreparedName> names;                        ///< at most 40 different spellings, in the order stated
    std::vector<TokenIndex> tokens;                         ///< distinct tokens of all names
    std::vector<Stated> stated;                             ///< by field, then as stated; no value of a field twice
    std::vector<TokenIndex> words;                          ///< of all fields that are words; sorted within each value
    std::vector<std::pair<std::uint8_t, ValueIndex>> must;  ///< position in the profile's list and folded value
    std::uint64_t signature = 0;  ///< equal exactly when two mentions state the same for comparison; made of texts
};

/// Position of a token among the distinct tokens of a mention, added when it is new.
std::uint16_t localOf(PreparedMention& mention, TokenIndex token);

/// The tables behind prepared mentions. One thread writes; afterwards many may read.
struct Tables {
    TokenTable tokens;
    ValueTable values;
    std::unordered_map<ValueIndex, std::vector<ValueIndex>> corrections;  ///< of numbers that fail their check
};

/// Prepares mentions one after the other into the same tables.
class Preparer {
public:
    explicit Preparer(Tables& tables) : tables_(tables) {}
    /// @param keepRaw  whether the mention may point at the input's properties, which then must outlive it
    PreparedMention prepare(const MentionInput& input, bool keepRaw);

private:
    /// What a property of a type is for comparison; looked up once for each kind of property.
    struct Use {
        std::string canonical;
        NameMeaning name = NameMeaning::None;
        const TypeProfile::Place* place = nullptr;
        int must = -1;
        std::uint32_t number = 0;  ///< of this use, apart from all others of the run
    };
    const Use& useOf(const TypeProfile& profile, const std::string& type, const std::string& kind);
    void addStated(const TypeProfile& profile, const Property& property, std::uint32_t source, const Use& use);
    void addNumber(const FieldProfile& field, const Property& property, Stated stated, const std::string& canonical);
    void addWords(const Property& property, Stated stated);
    void addRemembered(const FieldProfile& field, const Property& property, Stated stated, const Use& use);
    std::optional<Stated> readDate(const Property& property, Stated stated);
    std::optional<Stated> readPostcode(const Property& property, Stated stated);
    std::optional<Stated> readCategory(const FieldProfile& field, const Property& property, Stated stated,
                                       const std::string& canonical);
    void addOnce(const Stated& stated);
    std::uint64_t signatureOf(const PreparedMention& mention);
    std::uint64_t signatureOf(TokenIndex token);

    Tables& tables_;
    std::unordered_map<std::string, Use> uses_;
    ValueIndex intern(std::string_view prefix, std::string_view text);

    std::string key_, text_;
    std::vector<Stated> stated_;
    std::vector<TokenIndex> words_;
    RecentTexts<std::optional<Stated>> recentStated_;  ///< dates, postcodes, categories
    RecentTexts<std::vector<TokenIndex>> recentWords_;
    std::vector<std::uint64_t> tokenSignatures_;  ///< 0: not made yet
    std::vector<std::uint64_t> signatureParts_;
    std::vector<std::string> given_, family_;
    std::string patronymic_;
};

/// What several mentions of one type state, as one: distinct spellings and values, at most 12 spellings and 6 values of a
/// field, those first that more of them state. A spelling that a fuller one holds is left out.
PreparedMention united(const std::vector<const PreparedMention*>& mentions, const Tables& tables);

}  // namespace crosscase::core
