// ui/window/start_page.cpp: what the window shows without a case.
#include "ui/window/start_page.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

QFont scaled(const QFont& font, double factor, QFont::Weight weight) {
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * factor);
    larger.setWeight(weight);
    return larger;
}

QLabel* newSectionTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(scaled(label->font(), 1.15, QFont::DemiBold));
    return label;
}

/// "~/cases" rather than the whole way from the root.
QString shortFolder(const QFileInfo& file) {
    QString folder = file.absolutePath();
    if (folder.startsWith(QDir::homePath())) folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return QDir::toNativeSeparators(folder);
}

}  // namespace

StartPage::StartPage(const Settings& settings, QWidget* parent) : QWidget(parent), settings_(settings) {
    const int line = fontMetrics().height();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto* choices = new QVBoxLayout;
    choices->setSpacing(line / 2);
    choices->addWidget(newSectionTitle(tr("Start"), this));
    QPushButton* sample = addChoice(choices, QStringLiteral("exercise"), tr("Open the sample case"),
                                    tr("Three agencies, one network: “Three Flags”"));
    QPushButton* open =
        addChoice(choices, QStringLiteral("open"), tr("Open a case..."), tr("A file that ends in .crosscase"));
    QPushButton* fresh =
        addChoice(choices, QStringLiteral("new"), tr("New case..."), tr("Empty; then import files into it"));
    choices->addStretch();

    recent_ = new QListWidget(this);
    recent_->setAccessibleName(tr("Recent cases"));
    recent_->setFrameShape(QFrame::NoFrame);
    recent_->setSpacing(line / 8);
    recent_->setTextElideMode(Qt::ElideMiddle);
    recent_->setIconSize({line * 3 / 2, line * 3 / 2});
    noRecent_ = new QLabel(tr("Cases that you open will be listed here."), this);
    noRecent_->setForegroundRole(QPalette::PlaceholderText);
    noRecent_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* recent = new QVBoxLayout;
    recent->setSpacing(line / 2);
    recent->addWidget(newSectionTitle(tr("Recent"), this));
    recent->addWidget(recent_, 1);
    recent->addWidget(noRecent_, 1);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(line * 3);
    sides->addLayout(choices, 4);
    sides->addLayout(recent, 5);
    auto* body = new QWidget(this);
    body->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setSpacing(line * 2);
    bodyLayout->addWidget(newHeading());
    bodyLayout->addWidget(newOffer());
    bodyLayout->addLayout(sides, 1);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(body, 12);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(line * 2, line * 2, line * 2, line * 2);
    layout->addStretch(1);
    layout->addLayout(across, 6);
    layout->addStretch(1);

    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(recent_, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit fileChosen(item->data(Qt::UserRole).toString()); });
    connect(recent_, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit fileChosen(item->data(Qt::UserRole).toString()); });
    refresh();
}

QWidget* StartPage::newHeading() {
    auto* heading = new QWidget(this);
    const int line = fontMetrics().height();
    auto* mark = new QLabel(heading);
    mark->setPixmap(applicationIcon().pixmap(line * 4, line * 4));
    auto* name = new QLabel(tr("Crosscase"), heading);
    name->setFont(scaled(name->font(), 2.2, QFont::Bold));
    auto* purpose = new QLabel(tr("See where investigations cross, and why."), heading);
    purpose->setFont(scaled(purpose->font(), 1.15, QFont::Normal));
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(purpose);
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins({});
    layout->setSpacing(line);
    layout->addWidget(mark);
    layout->addLayout(words);
    layout->addStretch();
    return heading;
}

QWidget* StartPage::newOffer() {
    const int line = fontMetrics().height();
    auto* offer = new QFrame(this);
    offer_ = offer;
    offer->setObjectName(QStringLiteral("openAgain"));
    offer->setFrameShape(QFrame::StyledPanel);
    offer->setAutoFillBackground(true);
    offer->setBackgroundRole(QPalette::AlternateBase);
    offerText_ = new QLabel(offer);
    offerText_->setWordWrap(true);
    auto* again = new QPushButton(tr("Open &again what was open"), offer);
    auto* refuse = new QPushButton(tr("&No, thanks"), offer);
    auto* layout = new QHBoxLayout(offer);
    layout->setContentsMargins(line, line / 2, line, line / 2);
    layout->setSpacing(line);
    layout->addWidget(offerText_, 1);
    layout->addWidget(again);
    layout->addWidget(refuse);
    connect(again, &QPushButton::clicked, this, &StartPage::againAsked);
    connect(refuse, &QPushButton::clicked, this, &StartPage::againRefused);
    offer->hide();
    return offer;
}

void StartPage::offerAgain(const QString& words) {
    offerText_->setText(words);
    offer_->setAccessibleName(words);
    offer_->setVisible(!words.isEmpty());
}

QPushButton* StartPage::addChoice(QVBoxLayout* column, const QString& icon, const QString& title, const QString& text) {
    const int line = fontMetrics().height();
    auto* button = new QPushButton(this);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    button->setStyleSheet(QStringLiteral("QPushButton { min-height: %1px; }").arg(line * 3));
    button->setCursor(Qt::PointingHandCursor);
    auto* mark = new QLabel(button);
    mark->setPixmap(ui::icon(icon).pixmap(line * 3 / 2, line * 3 / 2));
    auto* heading = new QLabel(title, button);
    heading->setFont(scaled(heading->font(), 1.0, QFont::DemiBold));
    auto* detail = new QLabel(text, button);
    detail->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(heading);
    words->addWidget(detail);
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(line, line / 3, line, line / 3);
    inside->setSpacing(line);
    inside->addWidget(mark);
    inside->addLayout(words, 1);
    for (QLabel* label : {mark, heading, detail}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(button);
    return button;
}

void StartPage::refresh() {
    recent_->clear();
    const QStringList files = settings_.recentFiles();
    for (const QString& path : files) {
        const QFileInfo file(path);
        const QString when = QLocale().toString(file.lastModified(), QStringLiteral("d MMM yyyy"));
        auto* item = new QListWidgetItem(
            icon(QStringLiteral("chart")),
            QStringLiteral("%1\n%2 · %3").arg(file.completeBaseName(), shortFolder(file), when), recent_);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    recent_->setVisible(!files.isEmpty());
    noRecent_->setVisible(files.isEmpty());
}

}  // namespace crosscase::ui
