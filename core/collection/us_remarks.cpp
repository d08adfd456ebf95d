// core/collection/us_remarks.cpp: one table of labels, the longest that fits decides.
#include "core/collection/us_remarks.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/collection/list_draft.h"

namespace crosscase::core {

namespace {

enum class Form { Plain, Numbered, Nationality, Sex, Weak, Linked };

struct Label {
    std::string_view words;
    std::string_view kind;
    Form form;
    std::string_view extra = {};  ///< what to say of the value when no country is stated
};

constexpr auto labels = std::to_array<Label>({
    {"DOB", "birth_date", Form::Plain},
    {"POB", "birth_place", Form::Plain},
    {"Gender", "sex", Form::Sex},
    {"nationality", "nationality", Form::Nationality},
    {"citizen", "nationality", Form::Nationality},
    {"Linked To:", "", Form::Linked},
    {"a.k.a.", "weak_alias", Form::Weak, "aka"},
    {"f.k.a.", "weak_alias", Form::Weak, "fka"},
    {"n.k.a.", "weak_alias", Form::Weak, "nka"},
    {"Passport", "document", Form::Numbered},
    {"Stateless Person Passport", "document", Form::Numbered},
    {"Diplomatic Passport", "document", Form::Numbered},
    {"Stateless Person ID Card", "national_id", Form::Numbered},
    {"Travel Document Number", "document", Form::Numbered},
    {"Refugee ID Card", "national_id", Form::Numbered},
    {"National ID No.", "national_id", Form::Numbered},
    {"National Foreign ID Number", "national_id", Form::Numbered},
    {"Personal ID Card", "national_id", Form::Numbered},
    {"Identification Number", "national_id", Form::Numbered},
    {"Cedula No.", "national_id", Form::Numbered},
    {"Cedula de Residencia", "national_id", Form::Numbered},
    {"Cedula de Ciudadania", "national_id", Form::Numbered},
    {"Residency Number", "national_id", Form::Numbered},
    {"Numero de Identidad", "national_id", Form::Numbered},
    {"Carnet No.", "national_id", Form::Numbered},
    {"Kenyan ID No.", "national_id", Form::Numbered, "KE"},
    {"Turkish Identification Number", "national_id", Form::Numbered, "TR"},
    {"Bosnian Personal ID No.", "national_id", Form::Numbered, "BA"},
    {"CNP", "national_id", Form::Numbered},
    {"D.N.I.", "national_id", Form::Numbered},
    {"DNI", "national_id", Form::Numbered},
    {"N.I.E.", "national_id", Form::Numbered},
    {"NIE", "national_id", Form::Numbered},
    {"SSN", "national_id", Form::Numbered},
    {"C.U.R.P.", "national_id", Form::Numbered},
    {"C.U.I.P.", "national_id", Form::Numbered},
    {"I.F.E.", "national_id", Form::Numbered},
    {"R.F.C.", "tax_id", Form::Numbered},
    {"LE Number", "national_id", Form::Numbered},
    {"Electoral Registry No.", "national_id", Form::Numbered},
    {"Credencial electoral", "national_id", Form::Numbered},
    {"Cartilla de Servicio Militar Nacional", "national_id", Form::Numbered},
    {"Military Registration Number", "national_id", Form::Numbered},
    {"Birth Certificate Number", "national_id", Form::Numbered},
    {"Driver's License No.", "national_id", Form::Numbered},
    {"Italian Fiscal Code", "national_id", Form::Numbered, "IT"},
    {"Tarjeta de Identidad", "national_id", Form::Numbered},
    {"Tazkira National ID Card", "national_id", Form::Numbered, "AF"},
    {"NIT #", "tax_id", Form::Numbered},
    {"RUC #", "tax_id", Form::Numbered},
    {"RTN #", "tax_id", Form::Numbered},
    {"RTN", "tax_id", Form::Numbered},
    {"RIF #", "tax_id", Form::Numbered},
    {"C.I.F.", "tax_id", Form::Numbered},
    {"C.R. No.", "registration_number", Form::Numbered},
    {"C.U.I.T.", "tax_id", Form::Numbered},
    {"CNPJ", "tax_id", Form::Numbered},
    {"Registration ID", "registration_number", Form::Numbered},
    {"Registration Number", "registration_number", Form::Numbered},
    {"Registered Charity No.", "registration_number", Form::Numbered},
    {"Public Registration Number", "registration_number", Form::Numbered},
    {"Business Registration Number", "registration_number", Form::Numbered},
    {"Business Registration Document #", "registration_number", Form::Numbered},
    {"Business Number", "registration_number", Form::Numbered},
    {"Enterprise Number", "registration_number", Form::Numbered},
    {"Commercial Registry Number", "registration_number", Form::Numbered},
    {"Certificate of Incorporation Number", "registration_number", Form::Numbered},
    {"Chamber of Commerce Number", "registration_number", Form::Numbered},
    {"Company Number", "registration_number", Form::Numbered},
    {"UK Company Number", "registration_number", Form::Numbered, "GB"},
    {"Company Number IMO", "registration_number", Form::Numbered, "IMO company"},
    {"Trade License No.", "registration_number", Form::Numbered},
    {"Matricula Mercantil No", "registration_number", Form::Numbered},
    {"Folio Mercantil No.", "registration_number", Form::Numbered},
    {"Government Gazette Number", "registration_number", Form::Numbered},
    {"Tax ID No.", "tax_id", Form::Numbered},
    {"Fiscal Code", "tax_id", Form::Numbered},
    {"V.A.T. Number", "tax_id", Form::Numbered},
    {"US FEIN", "tax_id", Form::Numbered, "US"},
    {"D-U-N-S Number", "registration_number", Form::Numbered, "D-U-N-S"},
    {"SWIFT/BIC", "bic", Form::Plain},
    {"Vessel Registration Identification IMO", "imo", Form::Numbered},
    {"Vessel Registration Identification", "registration_number", Form::Numbered},
    {"Other Vessel Call Sign", "call_sign", Form::Plain},
    {"Former Vessel Flag", "former_flag", Form::Nationality},
    {"Other Vessel Flag", "flag", Form::Nationality},
    {"MMSI", "mmsi", Form::Numbered},
    {"Aircraft Manufacturer's Serial Number (MSN)", "serial", Form::Plain},
    {"Aircraft Construction Number (also called L/N or S/N or F/N)", "serial", Form::Plain, "construction number"},
    {"Aircraft Model", "model", Form::Plain},
    {"Aircraft Tail Number", "registration", Form::Plain},
    {"Previous Aircraft Tail Number", "registration", Form::Plain, "former"},
    {"Telephone", "phone", Form::Plain},
    {"Fax", "phone", Form::Plain, "fax"},
    {"Email Address", "email", Form::Plain},
    {"Website", "url", Form::Plain},
});

bool startsWithLabel(std::string_view part, std::string_view label) {
    if (!startsWithNoCase(part, label)) return false;
    const char after = part.size() > label.size() ? part[label.size()] : ' ';
    return after == ' ' || after == ':' || after == '#' || label.back() == ':' || label.back() == '#';
}

const Label* labelOfPart(std::string_view part) {
    const Label* best = nullptr;
    for (const Label& label : labels) {
        if (startsWithLabel(part, label.words) && (!best || label.words.size() > best->words.size())) best = &label;
    }
    return best;
}

/// "POUYA AIR." without its full stop, but "INVERSIONES S.A." with it.
std::string_view withoutFullStop(std::string_view text) {
    text = trimmed(text);
    if (text.size() < 3 || text.back() != '.') return text;
    const char beforeLetter = text[text.size() - 3];
    return beforeLetter == '.' || beforeLetter == ' ' ? text : text.substr(0, text.size() - 1);
}

std::string_view withoutLead(std::string_view text, std::string_view lead) {
    return startsWithNoCase(text, lead) ? trimmed(text.substr(lead.size())) : text;
}

/// What follows the label and the words that only say that a number comes.
std::string_view valueAfter(std::string_view part, const Label& label) {
    std::string_view value = trimmed(part.substr(label.words.size()));
    for (const std::string_view word : {"of Registration", "No.", "No:", "Number", "#", ":"})
        value = withoutLead(value, word);
    return value == "None Identified" ? std::string_view{} : withoutFullStop(value);
}

void addNumbered(Mention& subject, const Label& label, std::string_view value) {
    std::size_t end = std::min(value.find('('), value.find(" issued"));
    end = std::min({end, value.find(" expires"), value.find(" Issued"), value.find(" Expires"), value.size()});
    const std::string_view number = withoutFullStop(value.substr(0, end));
    std::string country(label.extra);
    const std::size_t open = value.find('(');
    const std::size_t close = open == std::string_view::npos ? open : value.find(')', open);
    if (close != std::string_view::npos) country = countryCode(value.substr(open + 1, close - open - 1));
    if (number.size() > 2) addProperty(subject, label.kind, number, country);
}

void addWeakSpelling(Mention& subject, const Label& label, std::string_view value) {
    value = trimmed(value);
    if (value.size() > 2 && (value.front() == '\'' || value.front() == '"') && value.back() == value.front()) {
        value = value.substr(1, value.size() - 2);
    }
    addSpelling(subject, value, label.extra, true);
}

void addPart(Mention& subject, const Label& label, std::string_view value) {
    switch (label.form) {
        case Form::Plain:
            addProperty(subject, label.kind, value, label.extra);
            break;
        case Form::Numbered:
            addNumbered(subject, label, value);
            break;
        case Form::Nationality:
            addProperty(subject, label.kind, value, countryCode(value));
            break;
        case Form::Sex:
            addProperty(subject, label.kind, value);
            break;
        case Form::Weak:
            addWeakSpelling(subject, label, value);
            break;
        case Form::Linked:
            break;
    }
}

}  // namespace

std::vector<std::string> readUsRemarks(std::string_view remarks, Mention& subject) {
    std::vector<std::string> linked;
    for (std::size_t at = 0; at <= remarks.size();) {
        const std::size_t end = std::min(remarks.find(';', at), remarks.size());
        const std::string_view part = withoutLead(trimmed(remarks.substr(at, end - at)), "alt. ");
        at = end + 1;
        const Label* label = labelOfPart(part);
        if (!label) continue;
        const std::string_view value = valueAfter(part, *label);
        if (value.empty()) continue;
        if (label->form == Form::Linked) linked.push_back(collapsed(value));
        addPart(subject, *label, value);
    }
    return linked;
}

}  // namespace crosscase::core
