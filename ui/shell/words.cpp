// ui/shell/words.cpp: the words of the field as screens say them.
#include "ui/shell/words.h"

#include <QCoreApplication>

#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"

namespace crosscase::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Labels of the catalogue are data; their translations stand under a context of their own.
QString fromCatalogue(const std::string& label) {
    return QCoreApplication::translate("Catalogue", label.c_str());
}

}  // namespace

QString errorTitle(core::Error::Code code) {
    switch (code) {
        case core::Error::Code::BadInput:
            return Words::tr("This cannot be used");
        case core::Error::Code::NotFound:
            return Words::tr("Not found");
        case core::Error::Code::Conflict:
            return Words::tr("In conflict with something else");
        case core::Error::Code::NotPermitted:
            return Words::tr("Not permitted");
        case core::Error::Code::Cancelled:
            return Words::tr("Stopped");
        case core::Error::Code::Storage:
            return Words::tr("The file could not be read or written");
        case core::Error::Code::NewerFormat:
            return Words::tr("Made by a newer version");
    }
    return {};
}

QString errorText(const core::Error& error) {
    const QString message = inWords(error.message);
    const QString place = toQString(error.where);
    return place.isEmpty() ? message : message + QStringLiteral("\n") + place;
}

QString typeName(const std::string& subjectType) {
    const core::SubjectType* type = core::Catalogue::shipped().subject(subjectType);
    return type ? fromCatalogue(type->label) : toQString(subjectType);
}

QString typePlural(const std::string& subjectType) {
    const core::SubjectType* type = core::Catalogue::shipped().subject(subjectType);
    return type ? fromCatalogue(type->plural) : toQString(subjectType);
}

QString propertyName(const std::string& property) {
    const core::PropertyType* type = core::Catalogue::shipped().property(property);
    return type ? fromCatalogue(type->label) : toQString(property).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString claimName(const std::string& claimType) {
    const core::ClaimType* type = core::Catalogue::shipped().claim(claimType);
    return type ? fromCatalogue(type->label) : toQString(claimType).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString claimNameBackwards(const std::string& claimType) {
    const core::ClaimType* type = core::Catalogue::shipped().claim(claimType);
    return type && type->directed ? fromCatalogue(type->reverse) : claimName(claimType);
}

QString codeMeaning(const std::string& meaning) {
    return QCoreApplication::translate("Codes", meaning.c_str());
}

QString measureText(std::string_view text) {
    return QCoreApplication::translate("Measures", std::string(text).c_str());
}

QString roleName(core::Role role) {
    switch (role) {
        case core::Role::Unknown:
            return Words::tr("role not known");
        case core::Role::Suspect:
            return Words::tr("suspect");
        case core::Role::Convicted:
            return Words::tr("convicted");
        case core::Role::Associate:
            return Words::tr("associate");
        case core::Role::Victim:
            return Words::tr("victim");
        case core::Role::Witness:
            return Words::tr("witness");
        case core::Role::Informant:
            return Words::tr("informant");
        case core::Role::Owner:
            return Words::tr("owner or customer");
        case core::Role::Official:
            return Words::tr("official");
        case core::Role::Mentioned:
            return Words::tr("mentioned");
    }
    return {};
}

QString sourceName(core::SourceKind kind) {
    switch (kind) {
        case core::SourceKind::Unknown:
            return Words::tr("not known");
        case core::SourceKind::Human:
            return Words::tr("human source");
        case core::SourceKind::Technical:
            return Words::tr("technical");
        case core::SourceKind::Register:
            return Words::tr("register");
        case core::SourceKind::Open:
            return Words::tr("open source");
        case core::SourceKind::OwnObservation:
            return Words::tr("own observation");
        case core::SourceKind::Partner:
            return Words::tr("partner");
        case core::SourceKind::ReportingEntity:
            return Words::tr("reporting entity");
        case core::SourceKind::AnalystAssessment:
            return Words::tr("analyst's assessment");
    }
    return {};
}

QString strengthName(core::LinkStrength strength) {
    switch (strength) {
        case core::LinkStrength::Confirmed:
            return Words::tr("confirmed");
        case core::LinkStrength::Unconfirmed:
            return Words::tr("unconfirmed");
        case core::LinkStrength::Tentative:
            return Words::tr("tentative");
        case core::LinkStrength::Disputed:
            return Words::tr("disputed");
    }
    return {};
}

QString matchStateName(core::MatchState state) {
    switch (state) {
        case core::MatchState::Automatic:
            return Words::tr("by the program");
        case core::MatchState::Review:
            return Words::tr("to review");
        case core::MatchState::Confirmed:
            return Words::tr("accepted");
        case core::MatchState::Refused:
            return Words::tr("refused");
        case core::MatchState::Blocked:
            return Words::tr("ruled out");
    }
    return {};
}

QString overlapKindName(core::OverlapKind kind) {
    switch (kind) {
        case core::OverlapKind::Target:
            return Words::tr("target");
        case core::OverlapKind::Listing:
            return Words::tr("listing");
    }
    return {};
}

QString overlapStateName(const std::string& state) {
    if (state == "new") return Words::tr("new");
    if (state == "notified") return Words::tr("notified");
    if (state == "acknowledged") return Words::tr("acknowledged");
    if (state == "in_contact") return Words::tr("in contact");
    if (state == "settled") return Words::tr("settled");
    if (state == "false_match") return Words::tr("false match");
    if (state == "expired") return Words::tr("expired");
    return toQString(state);
}

QString investigationKindName(core::InvestigationKind kind) {
    switch (kind) {
        case core::InvestigationKind::Case:
            return Words::tr("case");
        case core::InvestigationKind::Operation:
            return Words::tr("operation");
        case core::InvestigationKind::Watchlist:
            return Words::tr("watchlist");
    }
    return {};
}

}  // namespace crosscase::ui
