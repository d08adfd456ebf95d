// core/collation/token_similarity.cpp: how alike two words of names are.
#include <algorithm>
#include <array>
#include <bit>

#include "core/collation/japanese.h"
#include "core/collation/korean.h"
#include "core/collation/name_tables.h"
#include "core/collation/names.h"
#include "core/collation/sound_distance.h"
#include "core/collation/token_letters.h"
#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

// Of words in two scripts whose letters do not fit as learned: sounds or stems are equal, or are only near.
constexpr double sameSound = 0.9, mostByLatin = 0.6;
constexpr double fitScale = 1.2;      ///< brings the fit at which half of the pairs are one name to the hint of 0.5
constexpr double leastLearned = 0.4;  ///< fit below which the Latin forms are not looked at either

bool isEastAsian(const TokenForm& form) {
    return form.script >= hangulScript;
}

/// Surnames that are written otherwise though they sound alike: Ito of two families.
bool otherKanji(const TokenForm& a, const TokenForm& b) {
    return a.script == kanjiScript && b.script == kanjiScript && a.letters != b.letters;
}

bool isInitialOf(const TokenForm& initial, const TokenForm& word) {
    return !word.latin.empty() && initial.latin.front() == word.latin.front();
}

bool shareNickname(const TokenForm& a, const TokenForm& b) {
    const auto& groups = nameTables().nicknames;
    auto first = groups.find(a.latin);
    auto second = groups.find(b.latin);
    if (first == groups.end() || second == groups.end()) return false;
    return std::any_of(first->second.begin(), first->second.end(), [&](const std::string& group) {
        return std::find(second->second.begin(), second->second.end(), group) != second->second.end();
    });
}

/// "elharbi" without its article; empty when it has none.
std::string_view withoutArticle(std::string_view sound) {
    bool article = sound.size() >= 6 && sound[1] == 'l' && (sound[0] == 'a' || sound[0] == 'e');
    return article ? sound.substr(2) : std::string_view{};
}

/// In [0, 1]; -1 when a look at the letters shows that they are strangers.
double fitted(std::string_view latin, std::string_view letters, std::uint8_t script) {
    const TransliterationTable& table = transliterationTables()[script - 1U];
    if (!table.maybeFits(letterSet(latin), letters)) return -1;
    return std::clamp(table.fit(latin, letters) * fitScale, 0.0, 0.95);
}

/// Two words behind each other without memory of the heap; empty when they are too long for a fit.
class Concatenation {
public:
    Concatenation(std::string_view first, std::string_view second) {
        if (first.size() + second.size() > text_.size()) return;
        size_ = first.size() + second.size();
        std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), text_.begin()));
    }
    std::string_view text() const { return {text_.data(), size_}; }

private:
    std::array<char, TransliterationTable::longest> text_{};
    std::size_t size_ = 0;
};

/// How alike a Latin word and one in another script are by the learned worth of their letters; below 0: no opinion.
double acrossScripts(const TokenForm& a, const TokenForm& b) {
    if ((a.script == 0) == (b.script == 0)) return -1;
    const TokenForm& other = a.script == 0 ? b : a;
    const TokenForm& latin = a.script == 0 ? a : b;
    return latin.vowelless ? -1 : std::max(0.0, fitted(latin.latin, other.letters, other.script));
}

/// One syllable in Hangul is every tenth person's, three are hardly anyone else's. The steps are those of letterEvidence.
double worthOfSyllables(std::size_t count) {
    return count <= 1 ? 0.5 : count == 2 ? 0.65 : sameSound;
}

/// By the Latin forms of both.
double inLatin(const TokenForm& a, const TokenForm& b) {
    if (a.sound == b.sound) return 0.95;
    const std::string& stemA = a.stem.empty() ? a.latin : a.stem;
    const std::string& stemB = b.stem.empty() ? b.latin : b.stem;
    if (stemA == stemB) return 0.95;
    double best = 0;
    bool vowelless = a.vowelless || b.vowelless;
    if (a.skeleton == b.skeleton && a.skeleton.size() >= (vowelless ? 2U : 3U)) best = vowelless ? 0.8 : 0.7;
    if (vowelless && best == 0 && std::min(a.skeleton.size(), b.skeleton.size()) >= 4) {
        best = 0.8 * closeness(a.skeleton, b.skeleton);
    }
    // By sound for spellings, by letter for typing errors.
    best = std::max({best, closeness(a.sound, b.sound), closeness(a.latin, b.latin)});
    if (auto bare = withoutArticle(a.sound); !bare.empty()) best = std::max(best, 0.9 * closeness(bare, b.sound));
    if (auto bare = withoutArticle(b.sound); !bare.empty()) best = std::max(best, 0.9 * closeness(a.sound, bare));
    if (best < 0.6 && a.nicknamed && b.nicknamed && shareNickname(a, b)) best = 0.6;
    return best;
}

double spelledInHangul(const TokenForm& word, const TokenForm& latin) {
    std::size_t syllables = syllablesOf(word.letters);
    if (spellsKorean(latin.latin, word.letters)) return worthOfSyllables(syllables);
    // Foreign names are longer than Korean ones and are spelled by ear.
    return syllables < 3 ? 0 : std::min(mostByLatin, inLatin(word, latin));
}

/// Whether the other word is a reading of a surname in Chinese characters.
bool readsAs(const TokenForm& kanji, const TokenForm& other) {
    auto surname = kanji.unread ? std::nullopt : japaneseSurname(kanji.letters);
    if (!surname) return false;
    const auto& readings = surname->second->readings;
    return std::any_of(
        readings.begin(), readings.end(),
        [sound = japaneseSound(other.latin)](const std::string& reading) { return japaneseSound(reading) == sound; });
}

/// Japanese is spelled by rule, so that near is another name; foreign names are spelled by ear. Nearly all of them in kana
/// could be Japanese, so that a word beside one in kana decides, and of two in kana either.
double spelledInKana(const TokenForm& kana, const TokenForm& other) {
    if (japaneseSound(kana.latin) == japaneseSound(other.latin)) return sameSound;
    bool foreign = !maybeJapanese(other.latin) || (other.script == kanaScript && !maybeJapanese(kana.latin));
    return foreign ? inLatin(kana, other) : 0;
}

/// Of two words that are not spelled alike, the first in Hangul, kana or Chinese characters read as Japanese, the second in
/// those named later here or in none of them.
double inEastAsia(const TokenForm& a, const TokenForm& b) {
    if (a.script == kanjiScript) return b.script != kanjiScript && readsAs(a, b) ? sameSound : 0;
    if (a.script == kanaScript) return spelledInKana(a, b);
    if (b.script == hangulScript) return 0;
    return b.script == 0 ? spelledInHangul(a, b) : inLatin(a, b);
}

/// Hangul on one side only: two words of it and a Latin one, or the other way round.
double joinedInHangul(const TokenForm& first, const TokenForm& second, const TokenForm& one) {
    bool spelled = one.script == hangulScript ? spellsKorean(first.latin + second.latin, one.letters)
                                              : spellsKorean(one.latin, first.letters + second.letters);
    std::size_t syllables = one.script == hangulScript ? syllablesOf(one.letters)
                                                       : syllablesOf(first.letters) + syllablesOf(second.letters);
    return spelled ? worthOfSyllables(syllables) : 0;
}

}  // namespace

bool maybeSimilar(const TokenForm& a, const TokenForm& b) {
    if (a.number || b.number) return a.latin == b.latin;
    if (a.initial || b.initial || a.vowelless || b.vowelless) return true;
    return a.skeletonNumber == b.skeletonNumber || std::popcount(a.letterSet ^ b.letterSet) <= 6 ||
           (a.nicknamed && b.nicknamed);
}

double tokenSimilarity(const TokenForm& a, const TokenForm& b) {
    if (a.latin == b.latin) return otherKanji(a, b) ? 0 : 1;
    if (!maybeSimilar(a, b)) return 0;
    if (a.number || b.number) return 0;
    if (a.initial || b.initial)
        return a.initial != b.initial && isInitialOf(a.initial ? a : b, a.initial ? b : a) ? 0.3 : 0;
    if (isEastAsian(a) || isEastAsian(b)) return a.script >= b.script ? inEastAsia(a, b) : inEastAsia(b, a);
    double learned = acrossScripts(a, b);
    if (learned < 0) return inLatin(a, b);
    bool consonants = a.vowelless || b.vowelless;
    bool hopeless = learned < leastLearned && a.skeletonNumber != b.skeletonNumber && !(a.nicknamed && b.nicknamed);
    if (learned >= sameSound || hopeless) return learned;
    double spelled = inLatin(a, b);
    double most = !consonants && spelled >= 0.95 ? sameSound : mostByLatin;
    return std::max(learned, std::min(spelled, most));
}

double joinedSimilarity(const TokenForm& first, const TokenForm& second, const TokenForm& one) {
    if (first.script != second.script || (first.script == 0) == (one.script == 0)) return 0;
    if (first.initial || second.initial || one.initial || first.number || second.number || one.number) return 0;
    if (first.script == hangulScript || one.script == hangulScript) return joinedInHangul(first, second, one);
    if (isEastAsian(first) || isEastAsian(one)) return 0;
    std::size_t consonants = first.skeleton.size() + second.skeleton.size();
    if (consonants + 2 < one.skeleton.size() || one.skeleton.size() + 2 < consonants) return 0;
    double fit = first.script == 0
                     ? fitted(Concatenation(first.latin, second.latin).text(), one.letters, one.script)
                     : fitted(one.latin, Concatenation(first.letters, second.letters).text(), first.script);
    if (fit < 0 || fit >= mostByLatin) return std::max(0.0, fit);
    return skeletonOf(first.latin + second.latin) == one.skeleton ? mostByLatin : fit;
}

}  // namespace crosscase::core
