// core/collation/names.h: a name as a bag of tokens, each normalised once. Never a fixed pair of first and last name.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/collation/value_table.h"

namespace crosscase::core {

enum class NameShape { Person, Organisation, Vessel };

/// A text under which a token is looked for, and which fourths of the token it covers: syllables may be words elsewhere.
struct KeyForm {
    static constexpr std::uint8_t whole = 4;
    std::string text;
    std::uint8_t begin = 0, end = whole;
};

/// Scripts of TokenForm that have no learned table.
constexpr std::uint8_t hangulScript = 100, kanaScript = 101, kanjiScript = 102;

/// What is known of one distinct token. All forms are lower-case ASCII, but for those of a word that nobody can read.
struct TokenForm {
    std::uint32_t letterSet =
        0;  ///< of the letters of `sound`, for a quick no; what every comparison reads stands first
    std::uint32_t soundNumber = 0;  ///< equal exactly when `sound` is
    std::uint32_t skeletonNumber = 0;
    std::uint8_t script = 0;  ///< the table of `letters`, from 1, or one of the scripts above; 0: none
    bool number = false;
    bool vowelless = false;  ///< from a script that writes no short vowels
    bool initial = false;
    bool patronymic = false;
    bool weak = false;       ///< "abu", "junior": kept but worth little
    bool twofold = false;    ///< "abdrahman": two words that are always written together here
    bool nicknamed = false;  ///< stands in a group of nicknames
    bool oneSyllable = false;
    bool unread = false;   ///< a Japanese given name in Chinese characters: says nothing for or against Latin letters
    std::string latin;     ///< folded spelling, common variants of given names brought to one
    std::string sound;     ///< digraphs and doubled letters folded, vowels in five classes
    std::string skeleton;  ///< consonants; an initial vowel stays as "a"
    std::string stem;      ///< without Slavic gender ending; empty: as latin
    /// As written: in the numbers of TransliterationTable, hangulOf, or the characters of kanji; empty: Latin, or of no table.
    std::string letters;
    std::vector<KeyForm> keyForms;  ///< where the spellings of a word differ by more than the skeleton leaves out
};

using TokenIndex = std::uint32_t;
constexpr TokenIndex noToken = ~TokenIndex{0};

/// Every distinct token of a run, normalised once. Not safe for two threads while it grows.
class TokenTable {
public:
    /// @param written  the word in its own script, where it is not Latin
    TokenIndex intern(const std::string& latin, bool vowelless, std::u32string_view written = {});
    const TokenForm& operator[](TokenIndex index) const { return forms_[index]; }
    /// A number for a sound or skeleton, the same for the same text.
    std::uint32_t numberOf(const std::string& sound);
    std::size_t size() const { return forms_.size(); }

private:
    std::deque<TokenForm> forms_;
    ValueTable texts_;
    std::vector<TokenIndex> byText_;  ///< by the index of texts_; noToken: only the empty text
    ValueTable numbers_;
};

enum class TokenRole : std::uint8_t { Plain, Family, Given, Married };

struct NameToken {
    TokenIndex token;
    TokenRole role = TokenRole::Plain;
    bool operator==(const NameToken&) const = default;
};

/// One spelling of a name. Tokens that join or address (al, de, Dr, Ltd) are left out.
struct NameForm {
    std::vector<NameToken> tokens;
    std::string raw;
    bool weak = false;  ///< a weak alias
    bool latin = true;  ///< written in Latin letters
};

/// Reads one spelling; "FAMILY, Given" sets roles. Cost: a transliteration unless the text is ASCII.
NameForm readName(std::string_view raw, NameShape shape, TokenTable& table);
/// The same from parts with known roles; either may be empty.
NameForm readName(std::string_view given, std::string_view family, NameShape shape, TokenTable& table);

/// The Japanese reading of a name in Chinese characters that begins with a known surname; nothing for all other names.
std::optional<NameForm> readJapaneseName(std::string_view raw, NameShape shape, TokenTable& table);
std::optional<NameForm> readJapaneseName(std::string_view given, std::string_view family, NameShape shape,
                                         TokenTable& table);

/// Words of an address or a place, without roles; numbers are words.
std::vector<TokenIndex> readWords(std::string_view raw, TokenTable& table);

std::string soundOf(std::string_view latin);
std::string skeletonOf(std::string_view latin);
/// What a word enters keys by: its skeleton, or its sound where that is a single consonant.
std::string keyFormOf(std::string_view latin);

/// False when tokenSimilarity is surely 0; far cheaper.
bool maybeSimilar(const TokenForm& a, const TokenForm& b);
/// How alike two tokens are, in [0, 1]: 1 the same, 0.5 or less no more than a hint.
double tokenSimilarity(const TokenForm& a, const TokenForm& b);
/// The same for two neighbours that may be one word in the other script: "aman" "allah" and "amanollah". 0 within a script.
double joinedSimilarity(const TokenForm& first, const TokenForm& second, const TokenForm& one);

}  // namespace crosscase::core
