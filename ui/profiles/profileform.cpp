// SPDX-License-Identifier: Apache-2.0
#include "profiles/profileform.h"

#include "plainlabel.h"
#include "profiles/colourpicker.h"
#include "profiles/networkrows.h"
#include "profiles/valueedit.h"
#include "shown.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** In the order in which they were made, which inside of a part is that of reading. What gives its focus to a part of
 * it goes there as a whole: left where it was, Tab would come to that part by it once more. */
void collectTabStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->isWindow())
        return;
    const bool givesOn = widget->focusProxy() && widget->isAncestorOf(widget->focusProxy());
    if (givesOn || ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())) {
        stops.append(widget);
        return;
    }
    const QObjectList &children = widget->children();
    for (QObject *child : children) {
        if (auto *inner = qobject_cast<QWidget *>(child))
            collectTabStops(inner, stops);
    }
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_head(new FormRows)
    , m_marks(new FormRows)
    , m_network(new NetworkRows)
    , m_name(new QLineEdit)
    , m_vendorName(new QLabel)
    , m_colour(new ColourPicker)
    , m_stage(new QComboBox)
    , m_folder(new QComboBox)
    , m_leftOut(new QCheckBox(tr("&Leave out when all profiles are asked")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_vendorName->setTextFormat(Qt::PlainText);
    addHead();
    addMarks();
    layout->addWidget(m_head);
    layout->addWidget(m_marks);
    layout->addWidget(m_network);
    connect(m_network, &NetworkRows::edited, this, &ProfileForm::notice);
}

void ProfileForm::addHead()
{
    m_name->setPlaceholderText(tr("A name that says whose account it is"));
    m_head->add(u"name"_s, {.label = tr("&Name"), .required = true}, m_name);
    m_head->add(u"vendor"_s, {.label = tr("Vendor")}, m_vendorName);
    // What is no field has a name of its own for a screen reader: its text.
    m_vendorName->setAccessibleName({});
    connect(m_name, &QLineEdit::textChanged, this, &ProfileForm::notice);
}

void ProfileForm::addMarks()
{
    m_stage->addItem(tr("Not stated"), int(Profile::Stage::NotStated));
    m_stage->addItem(tr("Test"), int(Profile::Stage::Test));
    m_stage->addItem(tr("Live"), int(Profile::Stage::Live));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setPlaceholderText(tr("None"));
    m_marks->add(u"colour"_s, {.label = tr("&Colour")}, m_colour);
    m_marks->add(u"stage"_s, {.label = tr("T&est or live"), .help = tr("Stands beside the name wherever it shows.")},
                 m_stage);
    m_marks->add(u"folder"_s, {.label = tr("&Folder")}, m_folder);
    m_marks->add(u"leftOutOfAll"_s, {.label = tr("Leave out when all profiles are asked"), .labelled = false},
                 m_leftOut);
    connect(m_colour, &ColourPicker::edited, this, &ProfileForm::notice);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &ProfileForm::notice);
    connect(m_folder, &QComboBox::editTextChanged, this, &ProfileForm::notice);
    connect(m_leftOut, &QCheckBox::toggled, this, &ProfileForm::notice);
}

void ProfileForm::load(const Profile &profile, const std::optional<VendorInfo> &vendor, const KeptSecrets &kept,
                       const QStringList &folders)
{
    m_loading = true;
    m_loaded = profile;
    m_entered.clear();
    m_kept = kept;
    m_vendor = vendor;
    m_name->setText(profile.name);
    m_vendorName->setText(shownLine(vendor ? vendor->name : profile.vendor, 100));

    // at once: what was typed as a secret goes with them
    delete m_where;
    delete m_vendorFields;
    delete m_signInFields;
    m_signInFields = nullptr;
    m_where = new FormRows;
    QList<ValueEdit::Choice> addresses;
    if (vendor) {
        for (const VendorAddress &each : vendor->addresses)
            addresses.append({each.url, u"%1 · %2"_s.arg(each.name, each.url)});
    }
    const QString hint = vendor ? vendor->addressHint : QString();
    m_address = addresses.isEmpty() ? new ValueEdit(FieldSpec{.key = {}, .label = {}, .hint = hint})
                                    : new ValueEdit(addresses, hint);
    m_address->setValue(profile.address);
    m_where->add(u"address"_s,
                 {.label = vendor ? QString(vendor->addressLabel).replace(u'&', "&&"_L1) : tr("Address"),
                  .required = vendor && vendor->addressRequired},
                 m_address);
    m_unencrypted = new QLabel(tr("⚠ Not encrypted: whoever is on the way can read the secret."));
    m_unencrypted->setTextFormat(Qt::PlainText);
    m_unencrypted->setWordWrap(true);
    colourText(m_unencrypted, [](const Theme &theme) {
        return theme.warn.text;
    });
    m_where->add(u"unencrypted"_s, {.label = {}}, m_unencrypted);
    connect(m_address, &ValueEdit::edited, this, &ProfileForm::notice);
    connect(m_address, &ValueEdit::chosen, this, &ProfileForm::addressChosen);
    m_vendorFields = new FieldSet(vendor ? vendor->fields : QList<FieldSpec>());
    m_vendorFields->load(profile.fields, {});
    connect(m_vendorFields, &FormRows::edited, this, &ProfileForm::notice);
    m_signIn = nullptr;
    if (vendor && vendor->signIns.size() > 1) {
        m_signIn = new QComboBox;
        for (const SignIn &each : vendor->signIns)
            m_signIn->addItem(each.name, each.id);
        m_signIn->setCurrentIndex(m_signIn->findData(profile.signIn));
        m_vendorFields->add(u"signIn"_s, {.label = tr("&Sign-in"), .required = true}, m_signIn);
        connect(m_signIn, &QComboBox::currentIndexChanged, this, [this] {
            chooseSignIn(m_signIn->currentData().toString());
            notice();
        });
    }
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->insertWidget(1, m_where);
    layout->insertWidget(2, m_vendorFields);
    m_where->show(); // now, so that the keys can go there
    m_vendorFields->show();
    chooseSignIn(profile.signIn);

    m_colour->setColour(profile.colour);
    m_stage->setCurrentIndex(m_stage->findData(int(profile.stage)));
    m_folder->clear();
    m_folder->addItems(folders);
    m_folder->setEditText(profile.folder);
    m_leftOut->setChecked(profile.leftOutOfAll);
    m_network->load(profile.network, kept);
    m_network->unfold(false);
    m_firstFault = nullptr;
    showFaults({});
    m_where->row(u"unencrypted"_s)->setVisible(isUnencrypted(profile));
    m_loading = false;
}

void ProfileForm::chooseSignIn(const QString &id)
{
    if (m_signInFields) {
        m_signInFields->store(m_entered); // going back finds what was typed
        delete m_signInFields;
        m_firstFault = nullptr;
    }
    const SignIn *signIn = m_vendor ? m_vendor->signIn(id) : nullptr;
    const QList<FieldSpec> specs = signIn ? signIn->fields : QList<FieldSpec>();
    QMap<QString, QString> values = m_loaded.fields;
    values.insert(m_entered);
    for (const FieldSpec &spec : specs) {
        if (id != m_loaded.signIn && !spec.initial.isEmpty() && !values.contains(spec.key))
            values.insert(spec.key, spec.initial);
    }
    m_signInFields = new FieldSet(specs);
    m_signInFields->load(values, m_kept);
    connect(m_signInFields, &FormRows::edited, this, &ProfileForm::notice);
    static_cast<QVBoxLayout *>(layout())->insertWidget(3, m_signInFields);
    m_signInFields->setVisible(!specs.isEmpty());
    orderTabs();
}

void ProfileForm::orderTabs()
{
    QList<QWidget *> order;
    for (int i = 0; i < layout()->count(); ++i) {
        if (QWidget *part = layout()->itemAt(i)->widget())
            collectTabStops(part, order);
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ProfileForm::addressChosen(const QString &url)
{
    for (const VendorAddress &each : std::as_const(m_vendor->addresses)) {
        if (each.url == url && each.stage != Profile::Stage::NotStated)
            m_stage->setCurrentIndex(m_stage->findData(int(each.stage)));
    }
}

void ProfileForm::setKept(const KeptSecrets &kept)
{
    m_kept = kept;
    m_signInFields->setKept(kept);
    m_network->setKept(kept);
}

Profile ProfileForm::profile() const
{
    Profile profile = m_loaded;
    profile.name = m_name->text().trimmed();
    profile.address = m_address->value().trimmed();
    if (m_signIn && m_signIn->currentIndex() >= 0)
        profile.signIn = m_signIn->currentData().toString();
    if (m_vendor && profile.signIn != m_loaded.signIn) {
        for (const SignIn &each : m_vendor->signIns) {
            for (const FieldSpec &spec : each.fields)
                profile.fields.remove(spec.key);
        }
    }
    m_vendorFields->store(profile.fields);
    m_signInFields->store(profile.fields);
    profile.colour = m_colour->colour();
    profile.stage = Profile::Stage(m_stage->currentData().toInt());
    profile.folder = m_folder->currentText().trimmed();
    profile.leftOutOfAll = m_leftOut->isChecked();
    profile.network = m_network->settings();
    return profile;
}

Secrets ProfileForm::replaced() const
{
    Secrets replaced = m_signInFields->replaced();
    replaced.insert(m_network->replaced());
    // what nobody asks for any more is not to lie in the keychain for ever
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        const bool isThere = kept.value() != SecretEdit::Kept::Missing;
        if (isThere && !m_signInFields->hasSecret(kept.key()) && !m_network->usesSecret(kept.key()))
            replaced.insert(kept.key(), {});
    }
    return replaced;
}

QSet<QString> ProfileForm::presentSecrets() const
{
    return m_signInFields->presentSecrets();
}

QList<FormRows *> ProfileForm::parts() const
{
    QList<FormRows *> parts{m_head, m_where, m_vendorFields, m_signInFields, m_marks, m_network->rows()};
    parts.removeAll(nullptr);
    return parts;
}

FieldRow *ProfileForm::row(const QString &place) const
{
    const QList<FormRows *> all = parts();
    for (const FormRows *part : all) {
        if (FieldRow *row = part->row(place))
            return row;
    }
    return nullptr;
}

bool ProfileForm::showFaults(const QList<ProfileFault> &faults)
{
    m_firstFault = nullptr;
    QHash<FieldRow *, QString> texts;
    for (const ProfileFault &fault : faults) {
        FieldRow *at = row(fault.place);
        if (!at)
            at = m_head->row(u"vendor"_s);
        if (fault.place.startsWith("network."_L1))
            m_network->unfold(true);
        if (!texts.contains(at))
            texts.insert(at, fault.text);
        if (!m_firstFault)
            m_firstFault = at;
    }
    const QList<FormRows *> all = parts();
    for (const FormRows *part : all) {
        for (FieldRow *each : part->all())
            each->setFault(texts.value(each));
    }
    return m_firstFault != nullptr;
}

void ProfileForm::focusFirstFault()
{
    if (m_firstFault)
        m_firstFault->input()->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString ProfileForm::focusedPlace() const
{
    const QList<FormRows *> all = parts();
    for (const FormRows *part : all) {
        if (const QString place = part->focusedPlace(); !place.isEmpty())
            return place;
    }
    return {};
}

void ProfileForm::focusPlace(const QString &place)
{
    if (const FieldRow *at = row(place))
        at->input()->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::notice()
{
    if (m_loading)
        return;
    m_where->row(u"unencrypted"_s)->setVisible(isUnencrypted(profile()));
    Q_EMIT edited();
}

} // namespace Vitrine
