// core/dissemination/basis.h: statement references with their grades, shortened to ranges for print.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace crosscase::core {

/// Collects what a value or relation rests on.
class Basis {
public:
    void add(int statement, const std::string& grade) { byGrade_[grade].insert(statement); }
    /// "S1-S3 (B2)", "S7 (X4)", "S9 (not graded)": by grade, then number.
    std::vector<std::string> lines() const;
    /// "S1-S3", "S7", "S9".
    std::vector<std::string> references() const;

private:
    std::map<std::string, std::set<int>> byGrade_;
};

}  // namespace crosscase::core
