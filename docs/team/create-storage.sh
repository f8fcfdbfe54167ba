#!/bin/sh
# Makes what a team needs in Azure, and prints the container's address with an access token:
#   sh create-storage.sh RESOURCE-GROUP LOCATION ACCOUNT
set -eu
group=$1 location=$2 account=$3
container=ledger
policy=desk

az group create --name "$group" --location "$location" --output none
az storage account create --name "$account" --resource-group "$group" --location "$location" \
  --kind StorageV2 --sku Standard_LRS --min-tls-version TLS1_2 --https-only true \
  --allow-blob-public-access false --output none
key=$(az storage account keys list --account-name "$account" --resource-group "$group" --query '[0].value' --output tsv)
az storage container create --name "$container" --account-name "$account" --account-key "$key" --output none

# Read, add, create, list: enough to share a ledger, and too little to erase it.
year=$(($(date -u +%Y) + 1))
az storage container policy create --container-name "$container" --name "$policy" --permissions racl \
  --expiry "$year-$(date -u +%m)-01T00:00Z" --account-name "$account" --account-key "$key" --output none

token=$(az storage container generate-sas --name "$container" --policy-name "$policy" --https-only \
  --account-name "$account" --account-key "$key" --output tsv)
endpoint=$(az storage account show --name "$account" --resource-group "$group" --query primaryEndpoints.blob --output tsv)
echo "$endpoint$container?$token"
