// core/collation/east_asian_words.cpp: words of texts in Hangul, kana and Chinese characters.
#include <algorithm>

#include "core/base/text.h"
#include "core/collation/east_asian_letters.h"
#include "core/collation/japanese.h"
#include "core/collation/korean.h"
#include "core/collation/name_words.h"
#include "core/collation/token_letters.h"
#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

enum class Letters { Hangul, Kana, Han, Other };

struct Run {
    Letters letters;
    std::string text;
};

Letters lettersOf(char32_t c) {
    if (isHangul(c)) return Letters::Hangul;
    if (isKana(c)) return Letters::Kana;
    return isHan(c) ? Letters::Han : Letters::Other;
}

/// Stretches of letters of one sort; what divides words is among the others.
std::vector<Run> runsOf(std::string_view raw) {
    std::vector<Run> runs;
    for (char32_t c : codePointsOf(raw)) {
        Letters letters = lettersOf(c);
        if (runs.empty() || runs.back().letters != letters) runs.push_back({letters, {}});
        runs.back().text += utf8Of({&c, 1});
    }
    return runs;
}

Word hangulWord(std::string_view hangul, std::u32string written, TokenRole role) {
    return {latinOfKorean(hangul), role, false, std::move(written)};
}

/// A small vowel takes the place of the one before it: ICU writes "kevu~in" for "kevin", "u~iriamu" for "wiriamu".
std::string withSmallVowels(std::string_view latin) {
    std::string out;
    for (std::size_t i = 0; i < latin.size(); ++i) {
        if (i + 1 == latin.size() || latin[i + 1] != '~') {
            out += latin[i];
            continue;
        }
        char before = out.empty() ? 'a' : out.back();
        bool glides = isVowel(before) || before == 'k' || before == 'g';
        if (glides) out += latin[i] == 'i' ? 'y' : 'w';
        ++i;
    }
    return out;
}

void addRun(const Run& run, TokenRole role, std::vector<Word>& words) {
    std::u32string written = codePointsOf(run.text);
    if (std::string hangul = hangulOf(written); !hangul.empty()) {
        words.push_back(hangulWord(hangul, std::move(written), role));
        return;
    }
    auto texts = latinWords(run.letters == Letters::Kana ? withSmallVowels(toLatin(run.text)) : run.text);
    bool own = run.letters == Letters::Kana && texts.size() == 1;
    for (std::string& text : texts) words.push_back({std::move(text), role, false, own ? written : std::u32string{}});
}

bool isHangulWord(const Word& word) {
    return !word.written.empty() && isHangul(word.written.front());
}

std::vector<Word> withoutKoreanTitles(const std::vector<Word>& words) {
    std::vector<Word> out;
    for (const Word& word : words) {
        if (out.empty() || !isHangulWord(word) || !isKoreanTitle(hangulOf(word.written))) out.push_back(word);
    }
    return out;
}

/// Letters of the first syllables of a word, composed or not.
std::size_t lettersOfSyllables(std::u32string_view written, std::size_t syllables) {
    std::size_t at = 1;
    while (at < written.size() && syllablesOf(hangulOf(written.substr(0, at))) < syllables) ++at;
    while (at < written.size() && written[at] >= 0x11A8 && written[at] <= 0x11FF) ++at;
    return at;
}

/// "김정은" -> "김", "정은", where no other Korean word says which part is the surname.
std::vector<Word> dividedKorean(const std::vector<Word>& words) {
    if (std::count_if(words.begin(), words.end(), isHangulWord) != 1) return words;
    std::vector<Word> out;
    for (const Word& word : words) {
        std::size_t surname = isHangulWord(word) ? koreanSurname(hangulOf(word.written)) : 0;
        if (surname == 0) {
            out.push_back(word);
            continue;
        }
        std::size_t cut = lettersOfSyllables(word.written, surname);
        for (const std::u32string& part : {word.written.substr(0, cut), word.written.substr(cut)})
            out.push_back(hangulWord(hangulOf(part), part, word.role));
    }
    return out;
}

/// Kana are read, Chinese characters are not.
void addUnread(const Run& run, TokenRole role, std::vector<Word>& words) {
    if (run.letters == Letters::Han) {
        words.push_back({run.text, role, false, codePointsOf(run.text)});
    } else {
        addRun(run, role, words);
    }
}

}  // namespace

bool hasEastAsianLetters(std::string_view raw) {
    bool possible = std::any_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) > 0xE0; });
    if (!possible) return false;
    std::u32string text = codePointsOf(raw);
    return std::any_of(text.begin(), text.end(), isEastAsian);
}

std::vector<Word> eastAsianWords(std::string_view raw, TokenRole role, NameShape shape) {
    std::vector<Word> words;
    for (const Run& run : runsOf(raw)) addRun(run, role, words);
    if (shape != NameShape::Person) return words;
    words = withoutKoreanTitles(words);
    return role == TokenRole::Plain ? dividedKorean(words) : words;
}

std::vector<Word> unreadWords(std::string_view raw, TokenRole role) {
    std::vector<Word> words;
    for (const Run& run : runsOf(raw)) addUnread(run, role, words);
    return words;
}

std::vector<Word> japaneseWords(std::string_view raw, TokenRole role) {
    auto runs = runsOf(raw);
    auto first = std::find_if(runs.begin(), runs.end(), [](const Run& run) { return run.letters == Letters::Han; });
    if (first == runs.end() || (first != runs.begin() && !latinWords(runs.front().text).empty())) return {};
    auto surname = japaneseSurname(first->text);
    if (!surname) return {};
    const auto& [length, known] = *surname;
    std::vector<Word> words{{withoutLongVowels(known->readings.front()), role, false, codePointsOf(known->standard)}};
    std::string rest = first->text.substr(length);
    if (!rest.empty()) words.push_back({rest, role, false, codePointsOf(rest)});
    for (auto run = first + 1; run != runs.end(); ++run) addUnread(*run, role, words);
    return words;
}

}  // namespace crosscase::core
