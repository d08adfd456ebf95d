// core/records/grading.h: how far a statement can be trusted. The source and what it says are graded apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace crosscase::core {

/// A grade exactly as received ("B2", "1A"): codes mean nothing without their scheme, and schemes are data
/// (resources/grading), because UK 3x5x2 puts the digit on the source and every other scheme the letter.
struct Grading {
    std::string scheme;  ///< "EU-4x4"; empty: not graded
    std::string source;  ///< empty: not graded; treated as the scheme's weakest, so a forgotten grade never flatters
    std::string information;
    bool operator==(const Grading&) const = default;
    bool empty() const { return source.empty() && information.empty(); }
};

struct GradeCode {
    std::string code;
    std::string meaning;
    int rank = 0;  ///< 0 best; for comparison inside one scheme
};

struct GradingScheme {
    std::string id;  ///< "EU-4x4"
    std::string label;
    std::vector<GradeCode> source;
    std::vector<GradeCode> information;
    std::vector<std::string> handling;  ///< ids of the handling codes that go with it
    std::vector<std::string> strongSource, strongInformation, weakSource, weakInformation;
};

/// The schemes of resources/grading, default (EU-4x4) first.
const std::vector<GradingScheme>& gradingSchemes();
const GradingScheme* gradingScheme(std::string_view id);
const std::string& defaultScheme();

/// Reads a compact code: source part then information part ("B2", "2 C", "A/1"); empty text is an empty grading. Cyrillic
/// letters that look like a code count as it. @error BadInput names the codes it knows
Result<Grading> parseGrading(const GradingScheme& scheme, std::string_view code);
/// The same from two texts, either of which may be empty. @error BadInput names the codes it knows
Result<Grading> gradingFrom(const GradingScheme& scheme, std::string_view source, std::string_view information);
/// "B2" or empty.
std::string printGrade(const Grading& grading);

enum class Strength { Strong, Ordinary, Weak };
/// Source A/B with information 1/2 (or the scheme's like) is strong; the lists are data. Not graded: weak.
Strength strengthOf(const Grading& grading);
/// Orders statements: smaller is better. Across schemes by the documented display conversion, never written back.
int gradeRank(const Grading& grading);

}  // namespace crosscase::core
